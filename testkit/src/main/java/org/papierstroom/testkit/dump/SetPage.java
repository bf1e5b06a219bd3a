package org.papierstroom.testkit.dump;

import java.util.List;

/**
 * A page with its chunks in drawing order.
 *
 * @param rows what a reader sees, from top to bottom
 */
record SetPage(List<Chunk> chunks, List<String> rows) {

  SetPage {
    chunks = List.copyOf(chunks);
    rows = List.copyOf(rows);
  }
}
