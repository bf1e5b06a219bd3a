package org.papierstroom.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.OptionalLong;

/** How long the oldest file that is not taken has stood still in the bucket, as a metric. */
final class WaitingFiles {

  private static final double NANOS = 1e9;

  private volatile OptionalLong since = OptionalLong.empty();

  WaitingFiles(MeterRegistry registry) {
    Gauge.builder("papierstroom.ingest.oldest.waiting", this, WaitingFiles::seconds)
        .description("Age of the oldest file that stands still and is not taken")
        .baseUnit("seconds")
        .register(registry);
  }

  /** What the last look found, as {@link System#nanoTime()}; it gets older until the next one. */
  void oldestSince(OptionalLong nanos) {
    since = nanos;
  }

  /** This instance has no files to look after. */
  void none() {
    since = OptionalLong.empty();
  }

  private double seconds() {
    OptionalLong oldest = since;
    return oldest.isEmpty() ? 0 : (System.nanoTime() - oldest.getAsLong()) / NANOS;
  }
}
