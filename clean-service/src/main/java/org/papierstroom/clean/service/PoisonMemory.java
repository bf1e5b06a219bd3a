package org.papierstroom.clean.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.PoisonEntry;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.SideRecord;
import org.papierstroom.stage.SurroundingsUnavailable;

/**
 * All contents that have killed a parser, of every instance: the topic {@code documents.poison} in
 * memory. What is added travels in the transaction of the dead letter and comes back by the topic.
 */
final class PoisonMemory {

  /** A second chance, in case the first death had another cause. */
  private static final int ENOUGH = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CountDownLatch known = new CountDownLatch(1);
  private volatile Map<String, PoisonEntry> entries = new ConcurrentHashMap<>();

  /**
   * What is known of a content.
   *
   * @throws SurroundingsUnavailable while the topic has not been read
   */
  Optional<PoisonEntry> of(DocumentId document) throws InterruptedException {
    if (!known.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new SurroundingsUnavailable(
          "the topic " + Topics.POISON + " is not read yet", new IllegalStateException("waiting"));
    }
    return Optional.ofNullable(entries.get(document.value()));
  }

  /** True when a content has killed this version of the parser often enough. */
  static boolean isPoison(PoisonEntry entry, String parserVersion) {
    return entry.parserVersion().equals(parserVersion) && entry.kills() >= ENOUGH;
  }

  /** One more kill, as a record. */
  static SideRecord killed(
      DocumentId document, Optional<PoisonEntry> before, String parserVersion, Reason reason) {
    int kills =
        before
            .filter(entry -> entry.parserVersion().equals(parserVersion))
            .map(PoisonEntry::kills)
            .orElse(0);
    PoisonEntry entry =
        new PoisonEntry(document.value(), kills + 1, parserVersion, reason, Instant.now());
    return new SideRecord(
        Topics.POISON, document.bytes(), Map.of(), Optional.of(Json.write(entry)));
  }

  /** That a content is not poison any more, as a record. */
  static SideRecord survived(DocumentId document) {
    return new SideRecord(Topics.POISON, document.bytes(), Map.of(), Optional.empty());
  }

  /** Everything that stood in the topic, in place of what was known before. */
  void replace(Map<String, PoisonEntry> all) {
    entries = new ConcurrentHashMap<>(all);
    known.countDown();
  }

  /** A record of the topic; empty for a tombstone. */
  static void apply(Map<String, PoisonEntry> entries, byte[] key, Optional<PoisonEntry> entry) {
    String document = new String(key, StandardCharsets.UTF_8);
    entry.ifPresentOrElse(known -> entries.put(document, known), () -> entries.remove(document));
  }

  /** A record that came after {@link #replace}. */
  void apply(byte[] key, Optional<PoisonEntry> entry) {
    apply(entries, key, entry);
  }
}
