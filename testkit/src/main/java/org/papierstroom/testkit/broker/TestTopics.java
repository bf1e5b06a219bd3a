package org.papierstroom.testkit.broker;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes topics for tests. */
final class TestTopics {

  private TestTopics() {}

  static String create(
      String bootstrapServers, String name, int partitions, Map<String, String> settings) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      var topic = new NewTopic(name, partitions, (short) 1).configs(settings);
      admin.createTopics(Set.of(topic)).all().get(30, TimeUnit.SECONDS);
      return name;
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("topic " + name + " was not made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
