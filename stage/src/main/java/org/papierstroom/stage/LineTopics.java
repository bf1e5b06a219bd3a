package org.papierstroom.stage;

import jakarta.inject.Singleton;
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
            Topics.INGEST_DEAD_LETTERS,
            Topics.deadLetters(Topics.RAW),
            Topics.deadLetters(Topics.TEXT))) {
      topics.add(topic(topic, Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
    }
    topics.add(
        topic(
            Topics.LEDGER,
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
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
