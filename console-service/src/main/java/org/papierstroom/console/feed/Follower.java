package org.papierstroom.console.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.console.index.Arrival;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.Progress;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.Session;
import org.papierstroom.stage.StageStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topics from where the index stands. Offsets are kept in the index, not in a group: a
 * record is worked in when, and only when, the index says so.
 */
public final class Follower implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final long COMMIT_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long LOOK_NANOS = Duration.ofSeconds(30).toNanos();
  private static final int PATIENCE_SECONDS = 10;

  /** Deletions can be seen for a week: an index that slept for longer may have missed some. */
  private static final Duration STALE = Duration.ofDays(6);

  private final KafkaClients clients;
  private final DocumentIndex index;
  private final Changes changes;
  private final StageStatus status;
  private final BooleanSupplier stopping;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<String, Long> next = new HashMap<>();
  private Map<String, String> topics = Map.of();
  private long committedNanos = System.nanoTime();
  private boolean uncommitted;

  public Follower(
      KafkaClients clients,
      DocumentIndex index,
      Changes changes,
      StageStatus status,
      BooleanSupplier stopping) {
    this.clients = clients;
    this.index = index;
    this.changes = changes;
    this.status = status;
    this.stopping = stopping;
    this.consumer = clients.reader();
  }

  @Override
  public void run() {
    try {
      follow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void follow() throws IOException {
    begin();
    Set<TopicPartition> partitions = partitions();
    assign(partitions);
    status.running();
    long looked = System.nanoTime();
    while (!stopping.getAsBoolean()) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      if (!records.isEmpty()) {
        work(records);
      }
      changes.behind(behind());
      if (System.nanoTime() - committedNanos > COMMIT_NANOS) {
        commit();
      }
      if (System.nanoTime() - looked > LOOK_NANOS) {
        looked = System.nanoTime();
        if (!partitions.equals(partitions())) {
          break; // partitions were added: the next session takes them too
        }
      }
    }
    commit();
  }

  /** Goes on where the index stands, unless what it was made of is not there any more. */
  private void begin() throws IOException {
    topics = identities();
    Optional<Progress> progress = index.progress();
    if (progress.filter(this::continues).isPresent()) {
      next.putAll(progress.get().next());
      return;
    }
    LOG.info("index is made from the topics before={}", progress.isPresent() ? "stale" : "none");
    index.clear();
  }

  private boolean continues(Progress progress) {
    return progress.topics().equals(topics)
        && Duration.between(progress.time(), Instant.now()).compareTo(STALE) < 0;
  }

  /** A topic that was deleted and made again has another id, and other records at its offsets. */
  private Map<String, String> identities() {
    Map<String, String> identities = new HashMap<>();
    try (Admin admin = clients.admin()) {
      admin
          .describeTopics(Arrivals.TOPICS)
          .allTopicNames()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .forEach((name, topic) -> identities.put(name, topic.topicId().toString()));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException fault
          ? fault
          : new KafkaException("topics cannot be described", e);
    } catch (TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException("topics cannot be described", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new org.apache.kafka.common.errors.InterruptException(e);
    }
    return identities;
  }

  private Set<TopicPartition> partitions() {
    Set<TopicPartition> partitions = new HashSet<>();
    for (String topic : Arrivals.TOPICS) {
      consumer
          .partitionsFor(topic)
          .forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
    }
    return partitions;
  }

  private void assign(Set<TopicPartition> partitions) {
    consumer.assign(partitions);
    for (TopicPartition partition : partitions) {
      Long from = next.get(name(partition));
      if (from == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, from);
      }
    }
  }

  private void work(ConsumerRecords<byte[], byte[]> records) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      Arrivals.of(record).ifPresent(arrivals::add);
    }
    var changed = index.apply(arrivals);
    for (TopicPartition partition : records.partitions()) {
      next.put(name(partition), consumer.position(partition));
    }
    uncommitted = true;
    changes.tell(changed);
  }

  private void commit() throws IOException {
    if (uncommitted) {
      index.commit(new Progress(topics, next, Instant.now()));
      uncommitted = false;
    }
    committedNanos = System.nanoTime();
  }

  private long behind() {
    long records = 0;
    for (TopicPartition partition : consumer.assignment()) {
      records += consumer.currentLag(partition).orElse(0);
    }
    return records;
  }

  private static String name(TopicPartition partition) {
    return partition.topic() + "/" + partition.partition();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
