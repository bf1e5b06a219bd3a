package org.papierstroom.stage;

import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.Policy;

/**
 * A record as a stage's work gets it.
 *
 * @param value empty where {@link CloudEvent#dataRef} says where the content is
 * @param policy {@link Policy#USUAL} unless it was sent through once more with another
 */
public record Incoming(byte[] key, CloudEvent event, byte[] value, Policy policy) {}
