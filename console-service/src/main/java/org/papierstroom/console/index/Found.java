package org.papierstroom.console.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total how many there are in all
 * @param next what to ask for the next page with; absent on the last
 */
public record Found<T>(long total, List<T> items, Optional<String> next) {

  public Found {
    items = List.copyOf(items);
  }

  /** A document that was found, with the passages that hold the words. */
  public record Hit(Row row, List<Passage> passages) {
    public Hit {
      passages = List.copyOf(passages);
    }
  }

  /** A passage of the text in pieces. */
  public record Passage(List<Piece> pieces) {
    public Passage {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a passage; the words that were looked for are pieces of their own. */
  public record Piece(String text, Kind kind) {}

  /** What a piece is. */
  public enum Kind {
    WORD,
    REST
  }

  /** A value of a facet and how many documents have it. */
  public record Count(String value, int documents) {}

  /** Documents, and how they spread over the facets; only the first page says that. */
  public record Documents(Found<Hit> found, Map<String, List<Count>> facets) {}

  /** How many documents there are in a month, {@code 2021-01}. */
  public record Month(String month, int documents) {}
}
