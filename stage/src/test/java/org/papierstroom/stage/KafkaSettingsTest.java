package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

  @Test
  void clientSettingsPassByKafkasOwnNames() {
    Map<String, Object> configuration =
        Map.of(
            "papierstroom.kafka.bootstrap-servers", "kafka:19092",
            "papierstroom.kafka.back-off", "3s",
            "papierstroom.kafka.properties.security.protocol", "SSL",
            "papierstroom.kafka.properties.ssl.truststore.location", "/etc/truststore");
    try (ApplicationContext context = ApplicationContext.run(configuration)) {
      KafkaSettings settings = context.getBean(KafkaSettings.class);
      assertEquals("kafka:19092", settings.bootstrapServers());
      assertEquals(Duration.ofSeconds(3), settings.backOff());
      assertEquals(
          Map.of("security.protocol", "SSL", "ssl.truststore.location", "/etc/truststore"),
          settings.clientProperties());
    }
  }
}
