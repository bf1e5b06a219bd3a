package org.papierstroom.console.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papierstroom.console.Papers.NOON;
import static org.papierstroom.console.Papers.country;
import static org.papierstroom.console.Papers.deleted;
import static org.papierstroom.console.Papers.entities;
import static org.papierstroom.console.Papers.id;
import static org.papierstroom.console.Papers.money;
import static org.papierstroom.console.Papers.parked;
import static org.papierstroom.console.Papers.passed;
import static org.papierstroom.console.Papers.text;
import static org.papierstroom.console.Papers.with;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papierstroom.console.index.Found.Count;
import org.papierstroom.console.index.Found.Documents;
import org.papierstroom.console.index.Found.Kind;
import org.papierstroom.console.index.Question.Money;
import org.papierstroom.console.index.Question.Order;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.Position;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.stage.receipt.PlacedStatus;

class DocumentIndexTest {

  private static final Map<String, String> COA =
      Map.of("COA", "Centraal Orgaan opvang asielzoekers", "IND", "Immigratiedienst");

  /** Stays as it is when an index on it is closed. */
  private final Directory directory =
      new FilterDirectory(new ByteBuffersDirectory()) {
        @Override
        public void close() {}
      };

  private DocumentIndex index;
  private long offset;

  @BeforeEach
  void open() throws IOException {
    index = DocumentIndex.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void wordsAreFoundByTheirStemsAndWithOrWithoutAccents() throws IOException {
    put("a.pdf", "2021-01-11", "De vluchtelingen uit Oekraïne wonen in gemeenten.");
    put("b.pdf", "2021-02-11", "Over het weer.");

    assertEquals(List.of("a.pdf"), found("vluchteling"));
    assertEquals(List.of("a.pdf"), found("oekraine"));
    assertEquals(List.of("a.pdf"), found("gemeente wonen"));
    assertEquals(List.of(), found("gemeente weer"));
    assertEquals(List.of("b.pdf", "a.pdf"), newest("gemeente | weer"));
    assertEquals(List.of("b.pdf"), found("b"), "by its name");
    assertEquals(List.of("b.pdf"), found("\"over het weer\" -gemeente"));
    assertEquals(List.of(), found("("), "what means nothing finds nothing");
  }

  @Test
  void passagesShowTheWordsAsPieces() throws IOException {
    put("a.pdf", "2021-01-11", "Eerst dit. <b>Gemeenten</b> & het Rijk. Dan dat.");

    var passage = ask(words("gemeente")).found().items().getFirst().passages().getFirst();

    assertEquals(
        List.of("<b>", "Gemeenten", "</b> & het Rijk. "),
        passage.pieces().stream().map(Found.Piece::text).toList());
    assertEquals(Kind.WORD, passage.pieces().get(1).kind());
  }

  @Test
  void aNewerEventTakesThePlaceOfTheOlder() throws IOException {
    put("a.pdf", "2021-01-11", "Het COA schrijft.");
    put("a.pdf", "2022-01-11", "De IND schrijft.");

    assertEquals(List.of(), found("COA"));
    assertEquals(List.of("a.pdf"), found("IND"));
    assertEquals(0, mentions("Centraal Orgaan opvang asielzoekers").size());
    assertEquals(1, mentions("Immigratiedienst").size());
    assertEquals(List.of(new Count("2022", 1)), ask(Question.ALL).facets().get("year"));
  }

  @Test
  void aStatusChangesNothingOfTheText() throws IOException {
    put("a.pdf", "2021-01-11", "Het COA schrijft.");
    status(passed("a.pdf", "nlp", NOON.plusSeconds(3)));

    assertEquals(List.of("a.pdf"), found("COA schrijft"));
    assertEquals(1, mentions("Centraal Orgaan opvang asielzoekers").size());
    assertEquals("passed", ask(Question.ALL).found().items().getFirst().row().state());
    assertTrue(index.read(reader -> reader.text(id("a.pdf"))).isPresent());
  }

  @Test
  void mentionsAreOnTheDayOfALetterThatComesAfterThem() throws IOException {
    TextEvent text = text("a.pdf", "2021-01-11", "Het COA schrijft.");
    EntitiesEvent entities = entities(text, COA);
    apply(new Arrival.Entities(id("a.pdf"), entities, Json.write(entities), NOON));
    apply(new Arrival.Text(id("a.pdf"), text, Json.write(text), NOON));

    assertEquals(
        "2021-01-11", mentions("Centraal Orgaan opvang asielzoekers").getFirst().day().toString());
  }

  @Test
  void whatWasDeletedIsGone() throws IOException {
    put("a.pdf", "2021-01-11", "Het COA schrijft.");
    status(passed("a.pdf", "ingest", NOON));
    apply(new Arrival.TextGone(id("a.pdf")), new Arrival.EntitiesGone(id("a.pdf")));
    assertEquals(1, ask(Question.ALL).found().total(), "its stages have not said so yet");
    for (String stage : List.of("ingest", "clean", "nlp")) {
      status(deleted("a.pdf", stage));
    }

    assertEquals(0, ask(Question.ALL).found().total());
    assertEquals(0, mentions("Centraal Orgaan opvang asielzoekers").size());
    assertTrue(index.read(reader -> reader.text(id("a.pdf"))).isEmpty());
    assertTrue(index.read(reader -> reader.entities(id("a.pdf"))).isEmpty());
  }

  @Test
  void facetsCountTheDocumentsFoundAndNarrowThem() throws IOException {
    put("a.pdf", "2021-01-11", "Het COA en de IND schrijven.");
    put("b.pdf", "2021-03-11", "Het COA schrijft.", country("SY", 0, "Syrië"));
    put("c.pdf", "2022-03-11", "Niemand schrijft.");

    Map<String, List<Count>> all = ask(Question.ALL).facets();
    assertEquals(
        List.of(
            new Count("Centraal Orgaan opvang asielzoekers", 2), new Count("Immigratiedienst", 1)),
        all.get("organisation"));
    assertEquals(List.of(new Count("SY", 1)), all.get("country"));
    assertEquals(List.of(new Count("2021", 2), new Count("2022", 1)), all.get("year"));
    assertEquals(List.of(), all.get("reason"));

    Question narrowed =
        new Question(
            "schrijven",
            Map.of(
                "organisation",
                List.of("Centraal Orgaan opvang asielzoekers", "Immigratiedienst"),
                "year",
                List.of("2021", "2022")),
            Optional.empty(),
            Order.BEST);
    assertEquals(List.of("a.pdf"), names(ask(narrowed)));
    assertEquals(List.of(new Count("2021", 1)), ask(narrowed).facets().get("year"));
  }

  @Test
  void anAmountIsFoundByEveryRangeThatItTouches() throws IOException {
    put("one.pdf", "2021-01-11", "Een.", money("1500000", "1500000"));
    put("span.pdf", "2021-01-11", "Twee.", money("5", "10"));

    assertEquals(List.of("one.pdf"), costing(1_000_000, Double.MAX_VALUE, "EUR"));
    assertEquals(List.of("span.pdf"), costing(7, 8, "EUR"));
    assertEquals(List.of("span.pdf"), costing(10, 100, "EUR"), "its end is in it");
    assertEquals(List.of(), costing(11, 100, "EUR"));
    assertEquals(List.of(), costing(7, 8, "USD"));
  }

  @ParameterizedTest
  @EnumSource
  void pagesFollowOneAnotherWhileDocumentsComeInBetween(Order order) throws IOException {
    for (int i = 0; i < 25; i++) {
      put("%02d.pdf".formatted(i), "2021-01-11", "Een brief.");
    }
    Question question = new Question("brief", Map.of(), Optional.empty(), order);
    List<String> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Found<Found.Hit> page = index.read(reader -> reader.documents(question, from, 10)).found();
      page.items().forEach(hit -> seen.add(hit.row().objectKey()));
      put("new-" + seen.size() + ".pdf", "2021-01-11", "Iets anders.");
      after = page.next();
    } while (after.isPresent());

    assertEquals(25, seen.size());
    assertEquals(25, seen.stream().distinct().count());
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() throws IOException {
    put("a.pdf", "2021-01-11", "Een brief.");
    String cursor =
        index
            .read(reader -> reader.documents(Question.ALL, Optional.empty(), 1))
            .found()
            .next()
            .orElseThrow();
    for (String wrong :
        List.of(cursor, "x", "", "%%%", cursor.substring(4), "from-x", "from--1", "from-9999999")) {
      try {
        Documents unused =
            index.read(reader -> reader.documents(words("brief"), Optional.of(wrong), 1));
        throw new AssertionError("taken: " + wrong);
      } catch (IllegalArgumentException refused) {
        assertFalse(refused.toString().isEmpty());
      }
    }
  }

  @Test
  void mentionsStandOnTheNewestLettersFirst() throws IOException {
    put("old.pdf", "2019-05-01", "Het COA schrijft.");
    put("new.pdf", "2023-05-01", "Het COA schrijft.");

    assertEquals(
        List.of("new.pdf", "old.pdf"),
        mentions("Centraal Orgaan opvang asielzoekers").stream()
            .map(PlacedMention::objectKey)
            .toList());
    assertEquals(
        List.of(new Found.Month("2019-05", 1), new Found.Month("2023-05", 1)),
        index.read(
            reader ->
                reader.months(
                    new Question(
                        "",
                        Map.of("organisation", List.of("Centraal Orgaan opvang asielzoekers")),
                        Optional.empty(),
                        Order.NEWEST))));
  }

  @Test
  void aDeadLetterIsOpenAsLongAsItsStageSaysParkedAtThatRecord() throws IOException {
    Position at = new Position("documents.raw", 1, 7);
    status(parked("a.pdf", "clean", Reason.ENCRYPTED, at));
    apply(letter("a.pdf", at));
    assertEquals(1, index.read(reader -> reader.deadLetters(Optional.empty(), 10)).total());
    assertEquals(List.of(new Count("ENCRYPTED", 1)), ask(Question.ALL).facets().get("reason"));
    assertEquals("parked", ask(Question.ALL).found().items().getFirst().row().state());

    status(parked("a.pdf", "clean", Reason.ENCRYPTED, at).redriven(NOON.plusSeconds(9)));
    assertEquals(0, index.read(reader -> reader.deadLetters(Optional.empty(), 10)).total());

    status(parked("a.pdf", "clean", Reason.ENCRYPTED, new Position("documents.raw.redrive", 1, 0)));
    assertEquals(
        0,
        index.read(reader -> reader.deadLetters(Optional.empty(), 10)).total(),
        "that is of another record");
  }

  @Test
  void theIndexAndItsOffsetsAreAlwaysOfTheSameRecords() throws IOException {
    put("a.pdf", "2021-01-11", "Een brief.");
    index.commit(new Progress(Map.of("t", "id"), Map.of("t/0", 1L), NOON));
    put("b.pdf", "2021-01-11", "Een brief.");
    assertEquals(2, ask(words("brief")).found().total(), "seen before it is committed");
    index.close();
    index = DocumentIndex.open(directory);

    assertEquals(List.of("a.pdf"), found("brief"));
    assertEquals(
        Optional.of(new Progress(Map.of("t", "id"), Map.of("t/0", 1L), NOON)), index.progress());

    index.clear();
    assertEquals(Optional.empty(), index.progress());
    assertEquals(0, ask(Question.ALL).found().total());
  }

  @Test
  void namesAndKeysOfAnyLengthAreTaken() throws IOException {
    String long40k = "Stichting " + "x".repeat(40_000);
    TextEvent text = text("a.pdf", "2021-01-11", long40k);
    EntitiesEvent entities = entities(text, Map.of(long40k, long40k));
    String key = "k".repeat(40_000);
    apply(
        new Arrival.Text(key, text, Json.write(text), NOON),
        new Arrival.Entities(key, entities, Json.write(entities), NOON));

    assertEquals(1, mentions(long40k).size());
    assertTrue(index.read(reader -> reader.card(key)).isPresent());
  }

  private void put(String name, String date, String words, Mention... further) throws IOException {
    TextEvent text = text(name, date, words);
    EntitiesEvent entities = with(entities(text, COA), further);
    Instant time = NOON.plusSeconds(offset++);
    apply(
        new Arrival.Text(id(name), text, Json.write(text), time),
        new Arrival.Entities(id(name), entities, Json.write(entities), time));
  }

  private void status(DocumentStatus status) throws IOException {
    apply(new Arrival.Status(new PlacedStatus(status, offset++)));
  }

  private static Arrival letter(String name, Position of) {
    DeadLetter why =
        new DeadLetter(
            Reason.ENCRYPTED,
            "a password is needed",
            "clean",
            "test",
            of.topic(),
            of.partition(),
            of.offset(),
            NOON);
    return new Arrival.Parked(
        new ParkedLetter(id(name), name, why, new Position("documents.raw.dlq", 0, 3), 99));
  }

  private void apply(Arrival... arrivals) throws IOException {
    Map<String, Optional<Card>> changed = index.apply(Arrays.asList(arrivals));
    assertEquals(1, changed.size());
  }

  private static Question words(String words) {
    return new Question(words, Map.of(), Optional.empty(), Order.BEST);
  }

  private List<String> found(String words) throws IOException {
    return names(ask(words(words)));
  }

  private List<String> newest(String words) throws IOException {
    return names(ask(new Question(words, Map.of(), Optional.empty(), Order.NEWEST)));
  }

  private List<String> costing(double low, double high, String currency) throws IOException {
    Money money = new Money(OptionalDouble.of(low), OptionalDouble.of(high), Optional.of(currency));
    return names(ask(new Question("", Map.of(), Optional.of(money), Order.NEWEST)));
  }

  private List<PlacedMention> mentions(String organisation) throws IOException {
    return index
        .read(reader -> reader.mentions("ORGANISATION", organisation, Optional.empty(), 10))
        .items();
  }

  private Documents ask(Question question) throws IOException {
    return index.read(reader -> reader.documents(question, Optional.empty(), 20));
  }

  private static List<String> names(Documents documents) {
    return documents.found().items().stream().map(hit -> hit.row().objectKey()).toList();
  }
}
