package org.papierstroom.stage;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.papierstroom.stage.trace.Tracing;
import org.papierstroom.stage.trace.TransactionSpans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer and one transactional producer at work.
 *
 * <p>The loop's thread alone touches both. It never stops polling, so that the group's membership
 * lives however long a document takes; it pauses partitions instead. Finished heads of partitions
 * are committed whenever there are any, so a slow document holds back its own partition only.
 */
final class StageSession implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(StageSession.class);
  private static final Duration IDLE_POLL = Duration.ofMillis(500);
  private static final Duration BUSY_POLL = Duration.ofMillis(100);
  private static final Duration COMMITTED_TIMEOUT = Duration.ofSeconds(5);
  private static final int MAX_POLL_RECORDS = 16;

  private final Stage stage;
  private final StageSettings settings;
  private final StageMetrics metrics;
  private final StageReport report;
  private final Tracing tracing;
  private final StageStatus status;
  private final BooleanSupplier stopping;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final TransactionWriter writer;
  private final Workers workers;
  private final InHand inHand;
  private final Deletions deletions;
  private final Results results;

  /** False until the committed offsets are known to agree with what is in hand. */
  private boolean settled;

  StageSession(
      Stage stage,
      KafkaSettings kafka,
      StageSettings settings,
      KafkaClients clients,
      StageMetrics metrics,
      Tracing tracing,
      StageStatus status,
      BooleanSupplier stopping) {
    this.stage = stage;
    this.settings = settings;
    this.metrics = metrics;
    this.tracing = tracing;
    this.status = status;
    this.stopping = stopping;
    this.consumer = clients.consumer(stage.group(), MAX_POLL_RECORDS);
    this.writer = new TransactionWriter(clients, stage.name() + "-" + settings.instance());
    this.workers =
        new Workers(stage.name(), settings.workers(), settings.documentTimeout(), status);
    this.inHand = new InHand(settings.maxRecords(), settings.maxBytes());
    this.deletions = new Deletions(stage.redriveTopic());
    this.results = new Results(stage, deletions, kafka.maxMessageBytes());
    this.report = new StageReport(stage, metrics, results);
  }

  @Override
  public void run() {
    consumer.subscribe(List.of(stage.inputTopic(), stage.redriveTopic()), new DropWhatIsLost());
    while (!stopping.getAsBoolean()) {
      step(IDLE_POLL);
    }
    finishWithin(settings.grace());
  }

  private void step(Duration idle) {
    accept(poll(inHand.isEmpty() ? idle : BUSY_POLL));
    workers.attend(inHand.tickets());
    if (settle()) {
      commitFinished();
    }
    balance();
  }

  private ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
    try {
      return consumer.poll(timeout);
    } catch (WakeupException e) {
      return ConsumerRecords.empty(); // a document is done: have a look
    }
  }

  private void accept(ConsumerRecords<byte[], byte[]> records) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      deletions.see(record);
      Ticket ticket = new Ticket(record, stage.work(), consumer::wakeup);
      inHand.add(new TopicPartition(record.topic(), record.partition()), ticket);
      if (!ticket.endsAtOnce(stage.redriveTopic())) {
        workers.submit(ticket);
      }
    }
    metrics.taken(records.count());
  }

  /** After a transaction of unknown end: asks the broker how it ended. */
  private boolean settle() {
    if (settled) {
      return true;
    }
    try {
      writer.recover();
      inHand.dropBelow(consumer.committed(consumer.assignment(), COMMITTED_TIMEOUT));
    } catch (WakeupException e) {
      return false;
    } catch (KafkaException e) {
      LOG.warn(
          "waiting for Kafka stage={} fault={} message=\"{}\"",
          stage.name(),
          e.getClass().getSimpleName(),
          e.getMessage());
      status.waiting("Kafka: " + e.getMessage());
      return false;
    }
    settled = true;
    status.running();
    return true;
  }

  private void commitFinished() {
    List<Ticket> finished = inHand.finished(settings.maxBytes());
    if (finished.isEmpty()) {
      return;
    }
    var offsets = results.offsets(finished);
    TransactionSpans spans = tracing.transaction();
    TransactionWriter.End end =
        writer.write(results.records(finished, spans), offsets, consumer.groupMetadata());
    switch (end) {
      case COMMITTED -> {
        spans.committed();
        inHand.dropBelow(offsets);
        report(finished);
      }
      case ABORTED -> {
        spans.failed(end.name());
        status.waiting("a transaction was aborted and is tried again");
      }
      case UNKNOWN -> {
        spans.failed(end.name());
        settled = false;
      }
    }
  }

  private void report(List<Ticket> finished) {
    status.running();
    report.committed(finished);
  }

  /** Fetches only where there is room for more. */
  private void balance() {
    Set<TopicPartition> assigned = consumer.assignment();
    Set<TopicPartition> full = settled ? inHand.full(assigned) : assigned;
    Set<TopicPartition> free = new HashSet<>(consumer.paused());
    free.removeAll(full);
    consumer.resume(free);
    consumer.pause(full);
    for (TopicPartition partition : assigned) {
      consumer
          .currentLag(partition)
          .ifPresent(lag -> metrics.lag(partition.topic(), partition.partition(), lag));
    }
  }

  private void finishWithin(Duration grace) {
    long end = System.nanoTime() + grace.toNanos();
    while (!inHand.isEmpty() && System.nanoTime() < end) {
      consumer.pause(consumer.assignment());
      accept(poll(BUSY_POLL));
      workers.attend(inHand.tickets());
      if (!settle()) {
        return;
      }
      commitFinished();
    }
  }

  @Override
  public void close() {
    inHand.dropAll();
    workers.close();
    writer.close();
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(settings.grace()));
  }

  /** Work on partitions that another instance has now is dropped, finished or not. */
  private final class DropWhatIsLost implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      inHand.drop(partitions);
      partitions.forEach(lost -> metrics.lagGone(lost.topic(), lost.partition()));
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      onPartitionsRevoked(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.info("assigned stage={} partitions={}", stage.name(), partitions.size());
    }
  }
}
