package org.papierstroom.clean.service;

import java.io.IOException;
import java.util.Optional;

/** Where contents lie that are too large for a record. Safe for several threads. */
interface DocumentStore {

  /** What was found under a key. */
  sealed interface Found {
    record Content(byte[] bytes) implements Found {}

    /** There is something, and it is larger than asked for. */
    record Larger(long bytes) implements Found {}
  }

  /**
   * Fetches an object.
   *
   * @param maxBytes the most that is held in memory
   * @return empty when it is gone
   * @throws IOException when the store cannot be reached
   */
  Optional<Found> fetch(String objectKey, long maxBytes) throws IOException;
}
