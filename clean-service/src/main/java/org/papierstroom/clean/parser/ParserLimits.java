package org.papierstroom.clean.parser;

import java.time.Duration;
import org.papierstroom.clean.open.Limits;

/**
 * What a parser process may use.
 *
 * @param heapBytes largest heap of the process
 * @param textBytes largest text event
 * @param recycleAfter documents after which a process is replaced by a fresh one
 * @param start how long a process may take to become ready
 * @param slack how much longer than its limits a document may take before the process is killed
 * @param document limits of one document, which the process heeds by itself
 */
public record ParserLimits(
    long heapBytes,
    int textBytes,
    int recycleAfter,
    Duration start,
    Duration slack,
    Limits document) {

  public ParserLimits {
    if (heapBytes < 16 << 20) {
      throw new IllegalArgumentException("no parser runs in less than 16 MiB");
    }
    if (textBytes <= 0 || recycleAfter <= 0 || !start.isPositive() || !slack.isPositive()) {
      throw new IllegalArgumentException("a limit must be more than nothing");
    }
  }
}
