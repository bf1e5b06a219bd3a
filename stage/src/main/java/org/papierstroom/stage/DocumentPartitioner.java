package org.papierstroom.stage;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.Topics;

/**
 * Kafka's usual partitioner (murmur2 of the key), except that statuses go where their document's id
 * alone would go: the statuses of a document are read from one partition.
 */
public final class DocumentPartitioner implements Partitioner {

  @Override
  public int partition(
      String topic,
      @Nullable Object key,
      byte @Nullable [] keyBytes,
      @Nullable Object value,
      byte @Nullable [] valueBytes,
      Cluster cluster) {
    int partitions = cluster.partitionCountForTopic(topic);
    if (keyBytes == null) {
      return ThreadLocalRandom.current().nextInt(partitions);
    }
    return partition(topic, keyBytes, partitions);
  }

  /** The partition of a key. */
  public static int partition(String topic, byte[] key, int partitions) {
    byte[] hashed = topic.equals(Topics.STATUS) ? documentOf(key) : key;
    return Utils.toPositive(Utils.murmur2(hashed)) % partitions;
  }

  /** What stands before the last slash. */
  private static byte[] documentOf(byte[] key) {
    for (int i = key.length - 1; i >= 0; i--) {
      if (key[i] == '/') {
        return Arrays.copyOf(key, i);
      }
    }
    return key;
  }

  @Override
  public void close() {}

  @Override
  public void configure(Map<String, ?> configuration) {}
}
