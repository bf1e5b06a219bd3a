package org.papierstroom.kafka;

import java.util.Map;

/**
 * A listener beside the usual one, on the same address: for clients that come over TLS or have to
 * say who they are.
 *
 * @param protocol by Kafka's name, such as {@code SASL_SSL}
 * @param properties the broker's settings for it, such as {@code ssl.keystore.location}; those of
 *     this listener alone begin with {@link #PREFIX}
 */
public record FurtherListener(int port, String protocol, Map<String, String> properties) {

  static final String NAME = "FURTHER";

  /** Begins the names of settings that are for this listener alone. */
  public static final String PREFIX = "listener.name.further.";

  public FurtherListener {
    properties = Map.copyOf(properties);
  }
}
