package org.papierstroom.stage.trace;

import io.opentelemetry.api.common.AttributeKey;

/**
 * Names of attributes: those of OpenTelemetry's semantic conventions for messaging and Kafka, which
 * asks libraries to write them down themselves as long as they are not stable, and ours.
 */
final class Attributes {

  static final String KAFKA = "kafka";
  static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
  static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
  static final AttributeKey<String> OPERATION_TYPE =
      AttributeKey.stringKey("messaging.operation.type");
  static final AttributeKey<String> DESTINATION =
      AttributeKey.stringKey("messaging.destination.name");
  static final AttributeKey<String> PARTITION =
      AttributeKey.stringKey("messaging.destination.partition.id");
  static final AttributeKey<String> GROUP = AttributeKey.stringKey("messaging.consumer.group.name");
  static final AttributeKey<String> MESSAGE_KEY =
      AttributeKey.stringKey("messaging.kafka.message.key");
  static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");

  static final AttributeKey<String> OBJECT = AttributeKey.stringKey("papierstroom.object");
  static final AttributeKey<String> REASON = AttributeKey.stringKey("papierstroom.reason");
  static final AttributeKey<String> DETAIL = AttributeKey.stringKey("papierstroom.detail");

  private Attributes() {}
}
