package org.papierstroom.ingest.upload;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;

/** How many documents wait for the clean stage; asked of the broker every other second at most. */
@Singleton
class Waiting {

  private static final String CLEAN = "papierstroom-clean";
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final int PATIENCE_MS = 2_000;

  private final KafkaClients clients;
  private @Nullable Admin admin;
  private OptionalLong last = OptionalLong.empty();
  private long askedNanos = System.nanoTime() - FRESH.toNanos();

  Waiting(KafkaClients clients) {
    this.clients = clients;
  }

  /** Nothing when the broker does not say: what is in the bucket is not lost meanwhile. */
  synchronized OptionalLong documents() {
    if (System.nanoTime() - askedNanos >= FRESH.toNanos()) {
      last = ask();
      askedNanos = System.nanoTime();
    }
    return last;
  }

  private OptionalLong ask() {
    try {
      Admin open = admin == null ? clients.admin() : admin;
      admin = open;
      return OptionalLong.of(lag(open));
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return OptionalLong.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalLong.empty();
    }
  }

  private static long lag(Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    int partitions =
        admin
            .describeTopics(java.util.List.of(Topics.RAW))
            .topicNameValues()
            .get(Topics.RAW)
            .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
            .partitions()
            .size();
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
    IntStream.range(0, partitions)
        .mapToObj(partition -> new TopicPartition(Topics.RAW, partition))
        .forEach(
            partition -> {
              latest.put(partition, OffsetSpec.latest());
              earliest.put(partition, OffsetSpec.earliest());
            });
    var ends = admin.listOffsets(latest).all();
    var begins = admin.listOffsets(earliest).all();
    Map<TopicPartition, OffsetAndMetadata> read =
        admin
            .listConsumerGroupOffsets(CLEAN)
            .partitionsToOffsetAndMetadata()
            .get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    var begin = begins.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    long lag = 0;
    for (var end : ends.get(PATIENCE_MS, TimeUnit.MILLISECONDS).entrySet()) {
      OffsetAndMetadata at = read.get(end.getKey());
      long from = at == null ? begin.get(end.getKey()).offset() : at.offset();
      lag += Math.max(0, end.getValue().offset() - from);
    }
    return lag;
  }

  @PreDestroy
  synchronized void close() {
    Admin open = admin;
    if (open != null) {
      open.close(Duration.ZERO);
    }
  }
}
