package org.papierstroom.console.index;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the topics are worked into the index. It is committed with the index, so that both always
 * tell of the same records.
 *
 * @param topics the identity of each topic, by its name: one that is made anew is another
 * @param next the offset of the next record, by {@code topic/partition}
 * @param time when that was so
 */
public record Progress(Map<String, String> topics, Map<String, Long> next, Instant time) {

  /** Changes whenever the entries of the index do: an older one is made anew. */
  private static final String FORM = "1";

  private static final String FORM_KEY = "form";
  private static final String TIME_KEY = "time";
  private static final String TOPIC = "topic ";
  private static final String OFFSET = "offset ";

  public Progress {
    topics = Map.copyOf(topics);
    next = Map.copyOf(next);
  }

  Map<String, String> written() {
    Map<String, String> written = new HashMap<>();
    written.put(FORM_KEY, FORM);
    written.put(TIME_KEY, time.toString());
    topics.forEach((topic, id) -> written.put(TOPIC + topic, id));
    next.forEach((partition, offset) -> written.put(OFFSET + partition, Long.toString(offset)));
    return written;
  }

  /** Nothing when it was written by another form of the index, or not at all. */
  static Optional<Progress> read(Map<String, String> written) {
    if (!FORM.equals(written.get(FORM_KEY))) {
      return Optional.empty();
    }
    Map<String, String> topics = new HashMap<>();
    Map<String, Long> next = new HashMap<>();
    try {
      for (Map.Entry<String, String> entry : written.entrySet()) {
        if (entry.getKey().startsWith(TOPIC)) {
          topics.put(entry.getKey().substring(TOPIC.length()), entry.getValue());
        } else if (entry.getKey().startsWith(OFFSET)) {
          next.put(entry.getKey().substring(OFFSET.length()), Long.valueOf(entry.getValue()));
        }
      }
      return Optional.of(
          new Progress(topics, next, Instant.parse(String.valueOf(written.get(TIME_KEY)))));
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
