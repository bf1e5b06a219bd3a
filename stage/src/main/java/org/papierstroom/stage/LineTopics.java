package org.papierstroom.stage;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.papierstroom.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The topics of the line with their settings; makes those that are missing, changes none. */
@Singleton
public final class LineTopics {

  private static final Logger LOG = LoggerFactory.getLogger(LineTopics.class);
  private static final int REQUEST_SECONDS = 10;
  private static final String DAY = Long.toString(Duration.ofDays(1).toMillis());
  private static final String WEEK = Long.toString(Duration.ofDays(7).toMillis());

  /** The newest record of each key is kept for ever; deletions can be seen for a week. */
  private static final Map<String, String> COMPACTED =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.DELETE_RETENTION_MS_CONFIG,
          WEEK);

  /** Nothing stays longer than a week: it may hold passwords. */
  private static final Map<String, String> PASSING =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG,
          WEEK,
          TopicConfig.SEGMENT_MS_CONFIG,
          DAY);

  private final KafkaSettings settings;
  private final KafkaClients clients;

  public LineTopics(KafkaSettings settings, KafkaClients clients) {
    this.settings = settings;
    this.clients = clients;
  }

  /** All topics as they are made. */
  public List<NewTopic> definitions() {
    List<NewTopic> topics = new ArrayList<>();
    for (String topic :
        List.of(
            Topics.RAW,
            Topics.TEXT,
            Topics.ENTITIES,
            Topics.LEDGER,
            Topics.STATUS,
            Topics.POISON,
            Topics.INGEST_DEAD_LETTERS)) {
      topics.add(topic(topic, COMPACTED));
    }
    for (String input : Topics.inputs()) {
      topics.add(topic(Topics.deadLetters(input), COMPACTED));
      topics.add(topic(Topics.redrive(input), PASSING));
    }
    return topics;
  }

  /**
   * Makes the topics that are missing.
   *
   * @throws TimeoutException when the broker does not answer
   */
  public void ensure() throws InterruptedException, TimeoutException {
    try (Admin admin = clients.admin()) {
      Set<String> existing = admin.listTopics().names().get(REQUEST_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          definitions().stream().filter(topic -> !existing.contains(topic.name())).toList();
      for (var made : admin.createTopics(missing).values().entrySet()) {
        make(made.getKey(), made.getValue());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("topics: " + e.getMessage(), e);
    }
  }

  private static void make(String topic, org.apache.kafka.common.KafkaFuture<Void> made)
      throws InterruptedException, TimeoutException, ExecutionException {
    try {
      made.get(REQUEST_SECONDS, TimeUnit.SECONDS);
      LOG.info("topic made topic={}", topic);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
      LOG.debug("topic made by another instance topic={}", topic);
    }
  }

  private NewTopic topic(String name, Map<String, String> further) {
    Map<String, String> config = new java.util.HashMap<>(further);
    config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(settings.maxRecordBytes()));
    return new NewTopic(name, settings.partitions(), settings.replication()).configs(config);
  }
}
