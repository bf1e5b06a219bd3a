package org.papierstroom.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.papierstroom.contract.Reason;

/** What a stage counts and times. */
public final class StageMetrics {

  private final MeterRegistry registry;
  private final String stage;
  private final Counter in;
  private final Counter out;
  private final Timer seconds;
  private final DistributionSummary batch;
  private final Map<String, Long> lag = new ConcurrentHashMap<>();

  public StageMetrics(MeterRegistry registry, String stage) {
    this.registry = registry;
    this.stage = stage;
    this.in =
        Counter.builder("papierstroom.documents.in")
            .description("Documents taken in hand")
            .tag("stage", stage)
            .register(registry);
    this.out =
        Counter.builder("papierstroom.documents.out")
            .description("Events committed")
            .tag("stage", stage)
            .register(registry);
    this.seconds =
        Timer.builder("papierstroom.document")
            .description("Work on one document")
            .tag("stage", stage)
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofMinutes(5))
            .register(registry);
    this.batch =
        DistributionSummary.builder("papierstroom.batch.size")
            .description("Documents committed in one transaction")
            .tag("stage", stage)
            .register(registry);
  }

  public void taken(int documents) {
    in.increment(documents);
  }

  public void passed() {
    out.increment();
  }

  public void worked(Duration duration) {
    seconds.record(duration);
  }

  /** A deletion was carried on. */
  public void deleted() {
    Counter.builder("papierstroom.documents.deleted")
        .description("Deletions carried on")
        .tag("stage", stage)
        .register(registry)
        .increment();
  }

  public void parked(Reason reason) {
    Counter.builder("papierstroom.documents.parked")
        .description("Documents parked")
        .tag("stage", stage)
        .tag("reason", reason.name())
        .register(registry)
        .increment();
  }

  public void committed(int documents) {
    batch.record(documents);
  }

  /** Records of a partition that this instance has yet to read. */
  public void lag(String topic, int partition, long records) {
    String name = topic + "-" + partition;
    if (lag.put(name, records) == null) {
      Gauge.builder("papierstroom.consumer.lag", lag, map -> map.getOrDefault(name, 0L))
          .description("Records not yet read")
          .tag("stage", stage)
          .tag("topic", topic)
          .tag("partition", Integer.toString(partition))
          .register(registry);
    }
  }

  /** The partition belongs to another instance now. */
  public void lagGone(String topic, int partition) {
    lag.computeIfPresent(topic + "-" + partition, (ignored, old) -> 0L);
  }
}
