package org.papierstroom.console.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.papierstroom.contract.EntitiesEvent;

/**
 * Everything that the console knows: one writer, many readers. What is applied is seen by readers
 * at once, and lasts from the next {@link #commit} on.
 */
public final class DocumentIndex implements AutoCloseable {

  private static final double BUFFER_MB = 32;

  /** Held, or its level would be forgotten: at each start it would ask for an incubator module. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final FacetCounts facets = new FacetCounts();

  /** What is made of the index as it stands at one moment. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(Reader reader) throws IOException;
  }

  private DocumentIndex(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /**
   * Opens an index, making it when there is none.
   *
   * @throws IOException when it cannot be read or written, or another process has it open
   */
  public static DocumentIndex open(Path place) throws IOException {
    return open(FSDirectory.open(place));
  }

  static DocumentIndex open(Directory directory) throws IOException {
    try {
      IndexWriterConfig settings = new IndexWriterConfig(new Dutch());
      settings.setRAMBufferSizeMB(BUFFER_MB);
      settings.setCommitOnClose(false); // the offsets would not be those of the index
      return new DocumentIndex(directory, new IndexWriter(directory, settings));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** How far it was at its last commit; nothing when it has to be made anew. */
  public Optional<Progress> progress() {
    Map<String, String> written = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> written.put(entry.getKey(), entry.getValue()));
    }
    return Progress.read(written);
  }

  /** Forgets everything: it is to be made anew. */
  public void clear() throws IOException {
    writer.deleteAll();
    writer.setLiveCommitData(Map.<String, String>of().entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  /**
   * Works arrivals in, in their order.
   *
   * @return the documents as they are now; of what is gone, nothing
   */
  public Map<String, Optional<Card>> apply(List<Arrival> arrivals) throws IOException {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Arrival arrival : arrivals) {
      Draft draft = drafts.get(arrival.document());
      if (draft == null) {
        draft = read(reader -> reader.draft(arrival.document()));
        drafts.put(arrival.document(), draft);
      }
      draft.take(arrival);
    }
    Map<String, Optional<Card>> changed = new LinkedHashMap<>();
    for (Draft draft : drafts.values()) {
      changed.put(draft.card().document(), write(draft));
    }
    searchers.maybeRefreshBlocking();
    return changed;
  }

  /** Makes what was applied last, together with how far it goes. */
  public void commit(Progress progress) throws IOException {
    writer.setLiveCommitData(progress.written().entrySet());
    writer.commit();
  }

  /** Reads the index as it stands now. Safe for several threads. */
  public <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.from(new Reader(searcher, facets));
    } finally {
      searchers.release(searcher);
    }
  }

  private Optional<Card> write(Draft draft) throws IOException {
    String document = draft.card().document();
    write(Entries.textKey(document), draft.text(), Arrival.Text::json);
    write(Entries.entitiesKey(document), draft.entities(), Arrival.Entities::json);
    if (draft.mentionsChange()) {
      writeMentions(draft);
    }
    if (draft.card().empty()) {
      remove(Entries.cardKey(document));
      return Optional.empty();
    }
    writer.updateDocument(
        new Term(Fields.KEY, Entries.cardKey(document)), Entries.card(draft.card(), draft.plain()));
    return Optional.of(draft.card());
  }

  private <T> void write(String key, Draft.Change<T> change, Function<T, byte[]> json)
      throws IOException {
    switch (change) {
      case Draft.Change.Came<T> came ->
          writer.updateDocument(
              new Term(Fields.KEY, key), Entries.event(key, json.apply(came.arrival())));
      case Draft.Change.Went<T> ignored -> remove(key);
      case Draft.Change.None<T> ignored -> {}
    }
  }

  private void remove(String key) throws IOException {
    writer.deleteDocuments(new Term(Fields.KEY, key));
  }

  private void writeMentions(Draft draft) throws IOException {
    String document = draft.card().document();
    Query those =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.KIND, Fields.MENTION)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.DOCUMENT, Fields.term(document))), Occur.FILTER)
            .build();
    writer.deleteDocuments(those);
    List<Document> entries = new ArrayList<>();
    if (draft.card().entities().isPresent()) {
      mentions(draft).ifPresent(event -> entries.addAll(Entries.mentions(draft.card(), event)));
    }
    writer.addDocuments(entries);
  }

  private Optional<EntitiesEvent> mentions(Draft draft) throws IOException {
    Optional<EntitiesEvent> came = draft.newMentions();
    if (came.isPresent()) {
      return came;
    }
    Optional<byte[]> stored = read(reader -> reader.entities(draft.card().document()));
    return stored.isEmpty()
        ? Optional.empty()
        : Optional.of(Reader.parsed(stored.get(), EntitiesEvent.class));
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      searchers.close();
    }
  }
}
