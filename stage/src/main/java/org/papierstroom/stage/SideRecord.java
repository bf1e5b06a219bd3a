package org.papierstroom.stage;

import java.util.Map;
import java.util.Optional;

/**
 * A record that a stage's work wants written beside its outcome, in the same transaction.
 *
 * @param value empty for a tombstone
 */
public record SideRecord(
    String topic, byte[] key, Map<String, String> headers, Optional<byte[]> value) {}
