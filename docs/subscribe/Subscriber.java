import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Prints one line per event. Arguments: bootstrap servers, topic. */
final class Subscriber {

  private static final JsonMapper JSON = new JsonMapper();

  public static void main(String[] arguments) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            arguments[0],
            "group.id",
            "subscriber-java-" + arguments[1],
            "isolation.level",
            "read_committed",
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(arguments[1]));
      while (true) {
        for (var event : consumer.poll(Duration.ofSeconds(1))) {
          System.out.println(event.key() + " " + summary(event));
        }
      }
    }
  }

  private static String summary(ConsumerRecord<String, byte[]> event) {
    if (event.value() == null) {
      return "deleted";
    }
    return switch (event.topic()) {
      case "documents.text" ->
          "text of " + JSON.readTree(event.value()).get("pages").size() + " pages";
      case "documents.entities" ->
          JSON.readTree(event.value()).get("mentions").size() + " mentions";
      case "documents.status" -> JSON.readTree(event.value()).get("state").asString();
      default -> event.value().length + " bytes";
    };
  }
}
