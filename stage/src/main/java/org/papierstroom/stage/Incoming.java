package org.papierstroom.stage;

import org.papierstroom.contract.CloudEvent;

/** A record as a stage's work gets it. */
public record Incoming(byte[] key, CloudEvent event, byte[] value) {}
