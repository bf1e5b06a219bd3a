package org.papierstroom.console.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.papierstroom.console.index.Found.Documents;
import org.papierstroom.console.index.Found.Hit;
import org.papierstroom.console.index.Found.Month;
import org.papierstroom.console.index.Found.Passage;
import org.papierstroom.console.index.Question.Order;
import org.papierstroom.contract.Json;

/** The index as it stands at one moment. Not to be kept. */
public final class Reader {

  private static final SortField BY_ID = new SortField(Fields.DOCUMENT, SortField.Type.STRING);
  private static final Sort NEWEST =
      new Sort(new SortField(Fields.ARRIVED, SortField.Type.LONG, true), BY_ID);
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE, new SortField(Fields.ARRIVED, SortField.Type.LONG, true), BY_ID);
  private static final Sort BY_DAY =
      new Sort(
          new SortField(Fields.DAY, SortField.Type.LONG, true),
          BY_ID,
          new SortField(Fields.START, SortField.Type.LONG));

  private final IndexSearcher searcher;
  private final FacetCounts facets;
  private final Queries queries = new Queries();

  Reader(IndexSearcher searcher, FacetCounts facets) {
    this.searcher = searcher;
    this.facets = facets;
  }

  /** How many documents there are. */
  public int documents() throws IOException {
    return searcher.count(Queries.is(Fields.KIND, Fields.CARD));
  }

  /** A document by its id. */
  public Optional<Card> card(String document) throws IOException {
    Optional<byte[]> json = stored(Entries.cardKey(document));
    return json.isEmpty() ? Optional.empty() : Optional.of(parsed(json.get(), Card.class));
  }

  /** The text event of a document, as it travelled. */
  public Optional<byte[]> text(String document) throws IOException {
    return stored(Entries.textKey(document));
  }

  /** The entities event of a document, as it travelled. */
  public Optional<byte[]> entities(String document) throws IOException {
    return stored(Entries.entitiesKey(document));
  }

  /** A document's text as one string; empty when it has none. */
  public String plain(String document) throws IOException {
    Optional<Integer> found = find(Entries.cardKey(document));
    return found.isEmpty() ? "" : plain(found.get());
  }

  /**
   * Finds documents.
   *
   * @param after the cursor of the page before; empty for the first
   * @throws IllegalArgumentException when the cursor is none of this question's
   */
  public Documents documents(Question question, Optional<String> after, int size)
      throws IOException {
    return question.order() == Order.BEST && !question.words().isBlank()
        ? best(question, after, size)
        : newest(question, after, size);
  }

  private Documents newest(Question question, Optional<String> after, int size) throws IOException {
    if (after.isPresent()) {
      FieldDoc behind = Cursor.read(after.get(), "lb", maxDoc());
      TopDocs top = search(queries.cards(question), behind, size, NEWEST);
      return new Documents(page(top, size, hits(question, top.scoreDocs)), Map.of());
    }
    FacetsResult result = counted(question, size, NEWEST);
    return new Documents(
        page(result.topDocs(), size, hits(question, result.topDocs().scoreDocs)),
        facets.count(searcher.getIndexReader(), result.facetsCollector()));
  }

  /**
   * The best first. Scores change with every document that comes, so that they cannot tell where a
   * page ended: its number of documents does.
   */
  private Documents best(Question question, Optional<String> after, int size) throws IOException {
    if (after.isPresent()) {
      int from = Cursor.readPosition(after.get());
      TopDocs top = search(queries.cards(question), null, from + size, BEST);
      return new Documents(best(question, top, from, size), Map.of());
    }
    FacetsResult result = counted(question, size, BEST);
    return new Documents(
        best(question, result.topDocs(), 0, size),
        facets.count(searcher.getIndexReader(), result.facetsCollector()));
  }

  private Found<Hit> best(Question question, TopDocs top, int from, int size) throws IOException {
    ScoreDoc[] all = top.scoreDocs;
    ScoreDoc[] those = Arrays.copyOfRange(all, Math.min(from, all.length), all.length);
    Optional<String> next =
        those.length < size ? Optional.empty() : Cursor.writePosition(from + those.length);
    return new Found<>(top.totalHits.value(), hits(question, those), next);
  }

  private FacetsResult counted(Question question, int size, Sort sort) throws IOException {
    return FacetsCollectorManager.search(
        searcher, queries.cards(question), size, sort, new FacetsCollectorManager());
  }

  /** The documents with a dead letter that nobody has answered, the newest first. */
  public Found<Card> deadLetters(Optional<String> after, int size) throws IOException {
    TopDocs top =
        search(
            Queries.openLetters(),
            after.map(cursor -> Cursor.read(cursor, "lb", maxDoc())).orElse(null),
            size,
            NEWEST);
    List<Card> cards = new ArrayList<>();
    for (ScoreDoc one : top.scoreDocs) {
      cards.add(parsed(json(one.doc), Card.class));
    }
    return page(top, size, cards);
  }

  /** All mentions of one organisation or country, on the newest letters first. */
  public Found<PlacedMention> mentions(String type, String value, Optional<String> after, int size)
      throws IOException {
    TopDocs top =
        search(
            Queries.mentions(type, value),
            after.map(cursor -> Cursor.read(cursor, "lbl", maxDoc())).orElse(null),
            size,
            BY_DAY);
    return page(top, size, placed(top));
  }

  /** The amounts of money that these documents name. */
  public List<PlacedMention> money(List<String> documents, int most) throws IOException {
    return placed(search(Queries.mentions("AMOUNT", "MONEY", documents), null, most, BY_DAY));
  }

  /** How the documents that are asked for spread over time, by the months of their letters. */
  public List<Month> months(Question question) throws IOException {
    return searcher.search(queries.cards(question), new MonthCounts());
  }

  Draft draft(String document) throws IOException {
    Optional<Integer> found = find(Entries.cardKey(document));
    return found.isEmpty()
        ? new Draft(Card.fresh(document), "")
        : new Draft(parsed(json(found.get()), Card.class), plain(found.get()));
  }

  /** What we have written ourselves. */
  static <T> T parsed(byte[] json, Class<T> type) throws IOException {
    try {
      return Json.read(json, type);
    } catch (Json.MalformedEvent e) {
      throw new IOException("the index holds what nobody can read: delete it", e);
    }
  }

  private List<Hit> hits(Question question, ScoreDoc[] top) throws IOException {
    int[] documents = Arrays.stream(top).mapToInt(one -> one.doc).toArray();
    List<List<Passage>> passages =
        question.words().isBlank() || documents.length == 0
            ? List.of()
            : new Snippets(searcher).of(queries.words(question), documents);
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < documents.length; at++) {
      Card card = parsed(json(documents[at]), Card.class);
      hits.add(new Hit(Row.of(card), passages.isEmpty() ? List.of() : passages.get(at)));
    }
    return hits;
  }

  private List<PlacedMention> placed(TopDocs top) throws IOException {
    List<PlacedMention> mentions = new ArrayList<>();
    for (ScoreDoc one : top.scoreDocs) {
      mentions.add(parsed(json(one.doc), PlacedMention.class));
    }
    return mentions;
  }

  private TopDocs search(
      Query query, @org.jspecify.annotations.Nullable FieldDoc after, int size, Sort sort)
      throws IOException {
    return searcher.search(
        query, new TopFieldCollectorManager(sort, size, after, Integer.MAX_VALUE));
  }

  private static <T> Found<T> page(TopDocs top, int size, List<T> items) {
    Optional<String> next =
        top.scoreDocs.length < size
            ? Optional.empty()
            : Optional.of(Cursor.write((FieldDoc) top.scoreDocs[top.scoreDocs.length - 1]));
    return new Found<>(top.totalHits.value(), items, next);
  }

  private int maxDoc() {
    return searcher.getIndexReader().maxDoc();
  }

  private Optional<byte[]> stored(String key) throws IOException {
    Optional<Integer> found = find(key);
    return found.isEmpty() ? Optional.empty() : Optional.of(json(found.get()));
  }

  private Optional<Integer> find(String key) throws IOException {
    TopDocs top = searcher.search(Queries.is(Fields.KEY, key), 1);
    return top.scoreDocs.length == 0 ? Optional.empty() : Optional.of(top.scoreDocs[0].doc);
  }

  /** The first field of an entry: what stands behind it, such as the whole text, is not read. */
  private byte[] json(int entry) throws IOException {
    OneField visitor = new OneField(Fields.JSON);
    searcher.storedFields().document(entry, visitor);
    BytesRef json = visitor.getDocument().getBinaryValue(Fields.JSON);
    byte[] bytes = new byte[json.length];
    System.arraycopy(json.bytes, json.offset, bytes, 0, json.length);
    return bytes;
  }

  private String plain(int entry) throws IOException {
    OneField visitor = new OneField(Fields.TEXT);
    searcher.storedFields().document(entry, visitor);
    Document document = visitor.getDocument();
    String text = document.get(Fields.TEXT);
    return text == null ? "" : text;
  }

  private static final class OneField extends DocumentStoredFieldVisitor {
    private final String name;
    private boolean seen;

    OneField(String name) {
      this.name = name;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (seen) {
        return Status.STOP;
      }
      seen = field.name.equals(name);
      return seen ? Status.YES : Status.NO;
    }
  }
}
