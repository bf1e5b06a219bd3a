package org.papierstroom.console;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Letter;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.PageBox;
import org.papierstroom.contract.Position;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;

/** Events of made-up letters. */
public final class Papers {

  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Papers() {}

  public static String id(String name) {
    return DocumentId.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).value();
  }

  public static TextEvent text(String name, String date, String text) {
    Letter letter =
        new Letter(
            Optional.of("Ministerie van Financiën"),
            Optional.of("De Tweede Kamer"),
            Optional.of(date),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Betreft " + name),
            List.of(),
            List.of());
    return new TextEvent(
        id(name),
        source(name),
        madeBy("clean"),
        text,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(letter),
        List.of());
  }

  /** The mentions of a text: every place where one of the names stands, and every amount. */
  public static EntitiesEvent entities(TextEvent text, Map<String, String> organisations) {
    List<Mention> mentions = new ArrayList<>();
    organisations.forEach(
        (written, canonical) -> {
          int at = text.text().indexOf(written);
          if (at >= 0) {
            mentions.add(organisation(text.text(), at, written, canonical));
          }
        });
    return new EntitiesEvent(
        text.documentId(), text.source(), madeBy("nlp"), "nl", List.of("organisations"), mentions);
  }

  public static EntitiesEvent with(EntitiesEvent event, Mention... further) {
    List<Mention> mentions = new ArrayList<>(event.mentions());
    mentions.addAll(List.of(further));
    return new EntitiesEvent(
        event.documentId(),
        event.source(),
        event.madeBy(),
        event.language(),
        event.applied(),
        mentions);
  }

  private static Mention organisation(String text, int at, String written, String canonical) {
    int start = text.codePointCount(0, at);
    return new Mention.Organisation(
        written,
        1,
        start,
        start + written.codePointCount(0, written.length()),
        canonical,
        Optional.empty(),
        Optional.of("agency"),
        boxes(),
        evidence());
  }

  public static Mention country(String code, int start, String written) {
    return new Mention.Country(
        written,
        1,
        start,
        start + written.length(),
        code,
        Mention.Country.Form.NAME,
        false,
        boxes(),
        evidence());
  }

  public static Mention money(String low, String high) {
    boolean one = low.equals(high);
    return new Mention.Amount(
        "€ " + new BigDecimal(low).toPlainString(),
        1,
        0,
        3,
        Mention.Amount.Kind.MONEY,
        one ? Optional.of(low) : Optional.empty(),
        one ? Optional.empty() : Optional.of(low),
        one ? Optional.empty() : Optional.of(high),
        Optional.of("EUR"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        boxes(),
        evidence());
  }

  public static DocumentStatus passed(String name, String stage, Instant time) {
    return new DocumentStatus(
        id(name),
        stage,
        DocumentStatus.State.PASSED,
        name,
        madeBy(stage),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        time,
        10);
  }

  public static DocumentStatus parked(String name, String stage, Reason reason, Position input) {
    return new DocumentStatus(
        id(name),
        stage,
        DocumentStatus.State.PARKED,
        name,
        madeBy(stage),
        Optional.of(reason),
        Optional.of("found so by a test"),
        Optional.of(input),
        NOON,
        10);
  }

  public static DocumentStatus deleted(String name, String stage) {
    return new DocumentStatus(
        id(name),
        stage,
        DocumentStatus.State.DELETED,
        name,
        madeBy(stage),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NOON,
        0);
  }

  public static Source source(String name) {
    return new Source(name, Source.PDF, 1234);
  }

  public static MadeBy madeBy(String stage) {
    return new MadeBy(stage, "test", "1", Optional.empty());
  }

  private static List<PageBox> boxes() {
    return List.of(new PageBox(1, new Box(100, 100, 40, 12)));
  }

  private static Evidence evidence() {
    return new Evidence(Evidence.FoundBy.LEXICON, 0.9, "test");
  }
}
