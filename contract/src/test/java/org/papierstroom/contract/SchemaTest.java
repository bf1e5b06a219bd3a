package org.papierstroom.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final String ID = DocumentId.of(new byte[] {1}).value();
  private static final Source SOURCE = new Source("map/brief.pdf", Source.PDF, 10);
  private static final MadeBy MADE_BY = new MadeBy("clean", "0.1.0", "1", Optional.empty());
  private static final Box BOX = new Box(1, 2, 3, 4);

  @Test
  void aTextEventIsValidAndComesBackAsItWas() throws Exception {
    Block block =
        new Block(
            Role.LIST_ITEM,
            "één",
            0,
            3,
            BOX,
            false,
            Optional.of("bullet"),
            Optional.empty(),
            List.of(new Piece(0, 3, BOX)));
    TextEvent event =
        new TextEvent(
            ID,
            SOURCE,
            MADE_BY,
            "één",
            List.of(new Page(1, 595, 842, List.of(Page.OCR), List.of(block))),
            List.of(new Joint(1, 1, "-\n")),
            List.of(new Uncertain(0, 3, List.of("een"), 0.5)),
            Optional.of(
                new Letter(
                    Optional.of("Ministerie van Financiën"),
                    Optional.empty(),
                    Optional.of("2021-01-11"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Voortgang"),
                    List.of("35000-VI"),
                    List.of())),
            List.of(new Note("layers", "double-printing", 1, "2 glyphs")));

    byte[] json = Json.write(event);

    assertEquals("", errors("document.text.v1", json));
    assertEquals(event, Json.read(json, TextEvent.class));
  }

  @Test
  void anEntitiesEventIsValidAndComesBackAsItWas() throws Exception {
    Evidence evidence = new Evidence(Evidence.FoundBy.GRAMMAR, 1, "money");
    EntitiesEvent event =
        new EntitiesEvent(
            ID,
            SOURCE,
            MADE_BY,
            "nl",
            List.of("organisations"),
            List.of(
                new Mention.Organisation(
                    "COA",
                    1,
                    0,
                    3,
                    "Centraal Orgaan opvang asielzoekers",
                    Optional.empty(),
                    Optional.of("agency"),
                    List.of(new PageBox(1, BOX)),
                    evidence),
                new Mention.Country(
                    "Turkije",
                    1,
                    4,
                    11,
                    "TR",
                    Mention.Country.Form.NAME,
                    false,
                    List.of(),
                    evidence),
                new Mention.Amount(
                    "2 à 3 miljoen euro",
                    1,
                    12,
                    30,
                    Mention.Amount.Kind.MONEY,
                    Optional.empty(),
                    Optional.of("2000000"),
                    Optional.of("3000000"),
                    Optional.of("EUR"),
                    Optional.empty(),
                    Optional.of(Mention.Amount.Bound.ABOUT),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    evidence)));

    byte[] json = Json.write(event);

    assertEquals("", errors("document.entities.v1", json));
    assertEquals(event, Json.read(json, EntitiesEvent.class));
  }

  @Test
  void ledgerEntriesAreValidAndComeBackAsTheyWere() throws Exception {
    Instant now = Instant.EPOCH;
    List<LedgerEntry> entries =
        List.of(
            new LedgerEntry.ObjectEntry(
                "brief.pdf",
                10,
                now,
                LedgerEntry.ObjectEntry.State.SAME,
                Optional.of(ID),
                Optional.of("eerder.pdf"),
                Optional.empty(),
                now,
                Optional.of("\"abc\"")),
            new LedgerEntry.DocumentEntry(ID, "brief.pdf", now, Optional.empty()),
            new LedgerEntry.DocumentEntry(ID, "brief.pdf", now, Optional.of(now)),
            new LedgerEntry.Copy(ID, "kopie.pdf", now),
            new LedgerEntry.HandOver("brief.pdf", 10, now, ID, now, Optional.empty()),
            new LedgerEntry.Release("brief.pdf", ID, now));
    for (LedgerEntry entry : entries) {
      byte[] json = Json.write(entry);
      assertEquals("", errors("document.ledger.v1", json));
      assertEquals(entry, Json.read(json, LedgerEntry.class));
    }
  }

  @Test
  void statusesAreValidAndComeBackAsTheyWere() throws Exception {
    for (DocumentStatus.State state : DocumentStatus.State.values()) {
      DocumentStatus status =
          new DocumentStatus(
              ID,
              "clean",
              state,
              "map/brief.pdf",
              MADE_BY,
              Optional.of(Reason.ENCRYPTED),
              Optional.of("it needs a password"),
              Optional.of(new Position(Topics.RAW, 3, 14)),
              Instant.EPOCH,
              15);
      byte[] json = Json.write(status);
      assertEquals("", errors("document.status.v1", json));
      assertEquals(status, Json.read(json, DocumentStatus.class));
    }
  }

  @Test
  void poisonIsValidAndComesBackAsItWas() throws Exception {
    PoisonEntry entry = new PoisonEntry(ID, 2, "0.1.0", Reason.OUT_OF_MEMORY, Instant.EPOCH);
    byte[] json = Json.write(entry);
    assertEquals("", errors("document.poison.v1", json));
    assertEquals(entry, Json.read(json, PoisonEntry.class));
  }

  @Test
  void theSchemasRefuseWhatIsNoEvent() throws Exception {
    assertNotEquals("", errors("document.entities.v1", "{\"mentions\":[]}".getBytes(UTF_8)));
    assertNotEquals("", errors("document.ledger.v1", "{\"kind\":\"object\"}".getBytes(UTF_8)));
  }

  private static String errors(String schema, byte[] json) throws IOException {
    try (var in = SchemaTest.class.getResourceAsStream("/schemas/" + schema + ".schema.json")) {
      var errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON)
              .validate(new String(json, UTF_8), InputFormat.JSON);
      return errors.isEmpty() ? "" : errors.toString();
    }
  }
}
