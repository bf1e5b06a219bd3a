package org.papierstroom.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.dump.TextReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;

/** Good inputs of each decoder, from which the fuzzer starts. */
final class Seeds {

  private static final DocumentId ID = DocumentId.of(new byte[] {1});
  private static final Source SOURCE = new Source("map/brief.txt", Source.TEXT, 10);
  private static final MadeBy MADE_BY = DocumentReaders.madeBy("0.1.0");
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  /** Two pages that were added to one another row by row, as a spoilt dump is. */
  private static final String DUMP =
      """
      Datum 1 mei
      Het college besluit tot herstel.
      De kosten bedragen 3 ton.
      \fDDaattuumm  11  mmeeii
      DHee rtaa cdo lvleerggade ret ob eslpu 3i tm etoi.t herstel.
      De kosten bedragen 3 ton.
      """;

  private Seeds() {}

  /** Writes those of a decoder as files into an empty directory. */
  static void write(Decoder decoder, Path directory) throws IOException {
    for (byte[] seed : of(decoder)) {
      Files.write(directory.resolve(DocumentId.of(seed).value()), seed);
    }
  }

  private static List<byte[]> of(Decoder decoder) {
    return switch (decoder) {
      case LEDGER -> List.of(Json.write(object()), Json.write(document()));
      case TEXT_EVENT -> List.of(Json.write(text()));
      case ENTITIES_EVENT -> List.of(Json.write(entities()));
      case HEADERS -> List.of(headers().getBytes(UTF_8));
      case AMOUNTS ->
          List.of(
              "€ 1.234,50 en 2 à 3 miljoen euro, ruim 24,3 mld per jaar".getBytes(UTF_8),
              "tussen de vijf en een half miljoen en zes ton, 12% van 1.7 miljoen vluchtelingen"
                  .getBytes(UTF_8));
      case TEXT_FILE -> List.of(DUMP.getBytes(UTF_8), "Eén alinea.\n\nNog één.\n".getBytes(UTF_8));
    };
  }

  private static LedgerEntry object() {
    return new LedgerEntry.ObjectEntry(
        "map/brief.pdf",
        10,
        TIME,
        LedgerEntry.ObjectEntry.State.SAME,
        Optional.of(ID.value()),
        Optional.of("oud.pdf"),
        Optional.empty(),
        TIME,
        Optional.of("etag"));
  }

  private static LedgerEntry document() {
    return new LedgerEntry.DocumentEntry(ID.value(), "map/brief.pdf", TIME, Optional.empty());
  }

  private static TextEvent text() {
    return switch (new TextReader().read(DUMP.getBytes(UTF_8), Source.TEXT)) {
      case Outcome.Passed<CleanText>(CleanText clean) -> TextEvent.of(ID, SOURCE, MADE_BY, clean);
      case Outcome.Parked<CleanText> parked -> throw new IllegalStateException(parked.toString());
    };
  }

  private static EntitiesEvent entities() {
    Evidence evidence = new Evidence(Evidence.FoundBy.GRAMMAR, 1, "lexicon");
    return new EntitiesEvent(
        ID.value(),
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
                List.of(),
                evidence)));
  }

  private static String headers() {
    StringBuilder lines = new StringBuilder();
    CloudEvent.of(ID, TextEvent.TYPE, MADE_BY, SOURCE, "application/json")
        .headers()
        .forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
    return lines.toString();
  }
}
