package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;

/** What the console says of one record: when, which document, what became of it. */
final class PassingLine {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

  private static final String RAW_ONCE_MORE = Topics.RAW + ".redrive";
  private static final String TEXT_ONCE_MORE = Topics.TEXT + ".redrive";

  private PassingLine() {}

  /** The line; none for a record that only carries a deletion further or clears up. */
  static Optional<String> of(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null && !record.topic().equals(Topics.RAW)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s  %s  %s"
            .formatted(
                CLOCK.format(Instant.ofEpochMilli(record.timestamp())),
                name(record),
                record.value() == null
                    ? "deleted: it was removed from the bucket"
                    : happened(record)));
  }

  private static String name(ConsumerRecord<byte[], byte[]> record) {
    var subject = header(record, "ce_subject");
    return subject.isEmpty() && record.key() != null ? new String(record.key(), UTF_8) : subject;
  }

  private static String happened(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return "gone from " + record.topic();
    }
    try {
      return switch (record.topic()) {
        case Topics.RAW ->
            header(record, "ce_dataref").isEmpty()
                ? "received, " + size(record)
                : "received, by reference";
        case Topics.TEXT -> text(Json.read(record.value(), TextEvent.class));
        case Topics.ENTITIES -> entities(Json.read(record.value(), EntitiesEvent.class).mentions());
        case RAW_ONCE_MORE -> "sent through clean once more";
        case TEXT_ONCE_MORE -> "sent through nlp once more";
        default -> parked(record);
      };
    } catch (Json.MalformedEvent e) {
      return record.topic() + ": " + e.getMessage();
    }
  }

  private static String size(ConsumerRecord<byte[], byte[]> record) {
    return grouped((Math.max(record.serializedValueSize(), 0) + 999) / 1000) + " kB";
  }

  private static String text(TextEvent event) {
    return "text: %s, %s characters"
        .formatted(
            count(event.pages().size(), "page", "pages"),
            grouped(event.text().codePointCount(0, event.text().length())));
  }

  private static String entities(List<Mention> mentions) {
    return "entities: %s, %s, %s"
        .formatted(
            count(number(mentions, Mention.Organisation.class), "organisation", "organisations"),
            count(number(mentions, Mention.Country.class), "country", "countries"),
            count(number(mentions, Mention.Amount.class), "amount", "amounts"));
  }

  private static int number(List<Mention> mentions, Class<? extends Mention> type) {
    return Math.toIntExact(mentions.stream().filter(type::isInstance).count());
  }

  private static String parked(ConsumerRecord<byte[], byte[]> record) {
    return "parked in %s: %s (%s). %s"
        .formatted(
            record.topic(),
            header(record, DeadLetter.REASON),
            header(record, DeadLetter.DETAIL),
            header(record, DeadLetter.REMEDY));
  }

  private static String grouped(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
  }
}
