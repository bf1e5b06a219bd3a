package org.papierstroom.stage.wayback;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.DocumentStatus.State;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.RecordHeaders;
import org.papierstroom.stage.Records;
import org.papierstroom.stage.TopicScan;
import org.papierstroom.stage.receipt.Statuses;

/**
 * Finds the dead letters that are open: the stage's status says parked, and at the very record that
 * the dead letter is of. One that was sent through once more is open again after a week, when its
 * record is gone without having been processed.
 */
public final class OpenLetters implements Letters {

  private static final Duration GONE_AFTER = Duration.ofDays(8);

  private final KafkaClients clients;
  private final List<String> inputs;

  /**
   * Those of the line.
   *
   * @param inputs topics whose dead letters are looked at, beside ingest's
   */
  public OpenLetters(KafkaClients clients, List<String> inputs) {
    this.clients = clients;
    this.inputs = List.copyOf(inputs);
  }

  public static OpenLetters ofTheLine(KafkaClients clients) {
    return new OpenLetters(clients, Topics.inputs());
  }

  @Override
  public void scan(Selection selection, Consumer<OpenLetter> visitor) {
    Consumer<OpenLetter> chosen =
        letter -> {
          if (selection.fits(letter)) {
            visitor.accept(letter);
          }
        };
    try (TopicScan scan = new TopicScan(clients)) {
      new ParkedFiles(scan).scan(chosen);
      Map<String, DocumentStatus> open = openStatuses(scan);
      for (String input : inputs) {
        scan.topic(Topics.deadLetters(input), record -> letter(record, open).ifPresent(chosen));
      }
    }
  }

  private static Map<String, DocumentStatus> openStatuses(TopicScan scan) {
    Instant gone = Instant.now().minus(GONE_AFTER);
    Map<String, DocumentStatus> open = new HashMap<>();
    Statuses.scan(
        scan,
        placed -> {
          DocumentStatus status = placed.status();
          boolean lost = status.state() == State.REDRIVEN && status.time().isBefore(gone);
          if (status.state() == State.PARKED || (lost && status.reason().isPresent())) {
            open.put(status.key(), status);
          } else {
            open.remove(status.key());
          }
        });
    return open;
  }

  private static Optional<OpenLetter> letter(
      ConsumerRecord<byte[], byte[]> record, Map<String, DocumentStatus> open) {
    if (record.key() == null || record.value() == null) {
      return Optional.empty(); // answers a deletion
    }
    DeadLetter why;
    try {
      why = DeadLetter.fromHeaders(RecordHeaders.toMap(record.headers()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // written by somebody else
    }
    String document = new String(record.key(), StandardCharsets.UTF_8);
    return Optional.ofNullable(open.get(DocumentStatus.key(document, why.stage())))
        .filter(status -> status.input().filter(why.position()::equals).isPresent())
        .map(
            status ->
                new OpenLetter(
                    why, document, Records.subject(record), Optional.of(status), record));
  }
}
