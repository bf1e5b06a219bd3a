package org.papierstroom.stage.trace;

import java.time.Instant;

/** Something that was done, and when. */
public record Timed(String name, Instant start, Instant end) {

  /** What has just ended. */
  public static Timed since(Instant start, String name) {
    return new Timed(name, start, Instant.now());
  }
}
