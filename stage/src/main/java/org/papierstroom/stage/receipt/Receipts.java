package org.papierstroom.stage.receipt;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.DocumentPartitioner;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.TopicScan;

/**
 * Finds documents among the statuses. Each question reads the partition of {@code documents.status}
 * that the document is in; one is answered at a time, so that many cost no more memory than one.
 */
@Singleton
public final class Receipts {

  /** Shorter beginnings of an id would fit too many documents. */
  public static final int SHORTEST_PREFIX = 6;

  private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{6,64}");

  private final KafkaClients clients;

  public Receipts(KafkaClients clients) {
    this.clients = clients;
  }

  /** True for an id, or so much of its beginning that it can be looked for. */
  public static boolean looksLikeId(String text) {
    return PREFIX.matcher(text).matches();
  }

  /** The receipts of all documents whose id begins so, by id; none when nobody knows it. */
  public synchronized List<Receipt> find(String prefix) {
    Map<String, Map<String, PlacedStatus>> found = new TreeMap<>();
    try (TopicScan scan = new TopicScan(clients)) {
      for (TopicPartition partition : partitions(scan, prefix)) {
        Statuses.scan(
            scan,
            partition,
            placed -> {
              String id = placed.status().documentId();
              if (id.startsWith(prefix)) {
                found
                    .computeIfAbsent(id, ignored -> new HashMap<>())
                    .put(placed.status().stage(), placed);
              }
            });
      }
    }
    return found.entrySet().stream()
        .map(document -> Receipt.of(document.getKey(), document.getValue()))
        .toList();
  }

  private static List<TopicPartition> partitions(TopicScan scan, String prefix) {
    List<TopicPartition> all = scan.partitions(Topics.STATUS);
    if (prefix.length() < DocumentId.LENGTH) {
      return all;
    }
    byte[] key = (prefix + "/").getBytes(StandardCharsets.UTF_8);
    int count =
        all.stream()
                .max(Comparator.comparingInt(TopicPartition::partition))
                .orElseThrow()
                .partition()
            + 1;
    return List.of(
        new TopicPartition(
            Topics.STATUS, DocumentPartitioner.partition(Topics.STATUS, key, count)));
  }
}
