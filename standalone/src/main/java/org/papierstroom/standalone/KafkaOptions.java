package org.papierstroom.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.KafkaSettings;
import picocli.CommandLine.Option;

/** Which Kafka a command asks, and how it gets in. */
final class KafkaOptions {

  private static final String USUAL = "127.0.0.1:9092";

  /** More than any record of the line: what is sent once more was on the line before. */
  private static final int MAX_MESSAGE_BYTES = 256 << 20;

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "The Kafka to ask; " + USUAL + " when not given, or as the file below says.")
  private Optional<String> bootstrap = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Kafka client settings, such as security.protocol, as a properties file.")
  private Optional<Path> config = Optional.empty();

  /** What is asked of Kafka. */
  @FunctionalInterface
  interface Question<T> {
    T ask(KafkaClients clients) throws CannotContinue, IOException;
  }

  /** Asks; a Kafka that does not answer, or not so, is a sentence for the person who asked. */
  <T> T ask(Question<T> question) throws CannotContinue {
    Map<String, String> properties = properties();
    String servers = servers(properties);
    try {
      return question.ask(new KafkaClients(settings(servers, properties)));
    } catch (IOException e) {
      throw new CannotContinue(Sentence.of(e), e);
    } catch (KafkaException e) {
      throw new CannotContinue(sentence(e, servers), e);
    }
  }

  private static String sentence(KafkaException problem, String servers) {
    return switch (problem) {
      case TimeoutException ignored ->
          "No Kafka answers on %s: is 'papierstroom up' running?".formatted(servers);
      case UnknownTopicOrPartitionException missing ->
          "%s Has the line run on %s before?".formatted(missing.getMessage(), servers);
      case AuthenticationException refused ->
          "Kafka on %s does not let us in: %s".formatted(servers, refused.getMessage());
      case AuthorizationException refused ->
          "Kafka on %s does not allow it: %s".formatted(servers, refused.getMessage());
      case ConfigException wrong -> configured(wrong, servers);
      default ->
          problem.getCause() instanceof ConfigException wrong
              ? configured(wrong, servers)
              : Sentence.of(problem);
    };
  }

  private static String configured(ConfigException wrong, String servers) {
    String message = String.valueOf(wrong.getMessage());
    return message.contains(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)
            || message.contains("bootstrap urls")
        ? "'" + servers + "' is no HOST:PORT that can be found."
        : "Kafka's settings are not right: " + message;
  }

  private String servers(Map<String, String> properties) {
    return bootstrap.orElse(
        properties.getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, USUAL));
  }

  private Map<String, String> properties() throws CannotContinue {
    Map<String, String> map = new HashMap<>();
    if (config.isPresent()) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(config.get())) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new CannotContinue("Cannot read " + Sentence.of(e), e);
      }
      properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
    }
    return map;
  }

  private static KafkaSettings settings(String servers, Map<String, String> properties) {
    return new KafkaSettings(
        servers,
        1,
        (short) 1,
        MAX_MESSAGE_BYTES,
        Duration.ofSeconds(15),
        Duration.ofSeconds(6),
        Duration.ofSeconds(2),
        properties);
  }
}
