package org.papierstroom.console.index;

import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.Position;

/**
 * A record of a dead-letter topic, without its value.
 *
 * @param document its key, or where the original stood when it has none
 * @param objectKey the object in the bucket it came from; empty where nobody knows
 * @param stands where it stands itself
 * @param bytes of its value
 */
public record ParkedLetter(
    String document, String objectKey, DeadLetter why, Position stands, long bytes) {}
