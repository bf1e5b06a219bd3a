package org.papierstroom.stage;

import org.papierstroom.contract.CloudEvent;

/** What a stage's work makes of a record. */
public record Outgoing(byte[] key, CloudEvent event, byte[] value) {}
