package org.papierstroom.stage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.MapFormat;
import io.micronaut.core.naming.conventions.StringConvention;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Kafka and how the topics are made.
 *
 * @param bootstrapServers host:port, several separated by commas
 * @param partitions of each topic of the line, when it is made
 * @param replication of each topic of the line, when it is made
 * @param maxMessageBytes largest value of a record on the line
 * @param transactionTimeout after which the broker aborts what a dead instance left open
 * @param sessionTimeout after which the partitions of a dead instance move to others
 * @param backOff longest pause between two tries while the broker is away
 * @param properties any further client settings, such as TLS and SASL, by Kafka's own names
 */
@ConfigurationProperties("papierstroom.kafka")
public record KafkaSettings(
    @Bindable(defaultValue = "127.0.0.1:9092") String bootstrapServers,
    @Bindable(defaultValue = "12") int partitions,
    @Bindable(defaultValue = "1") short replication,
    @Bindable(defaultValue = "20971520") int maxMessageBytes,
    @Bindable(defaultValue = "15s") Duration transactionTimeout,
    @Bindable(defaultValue = "6s") Duration sessionTimeout,
    @Bindable(defaultValue = "10s") Duration backOff,
    @MapFormat(transformation = MapFormat.MapTransformation.FLAT, keyFormat = StringConvention.RAW)
        @Nullable Map<String, String> properties) {

  /** Room for the headers that a dead letter adds to a record that was just small enough. */
  static final int HEADER_ROOM = 65_536;

  /** Largest record with its headers. */
  int maxRecordBytes() {
    return maxMessageBytes + HEADER_ROOM;
  }

  /** The further client settings, never null. */
  Map<String, String> clientProperties() {
    return properties == null ? Map.of() : properties;
  }
}
