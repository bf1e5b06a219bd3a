package org.papierstroom.contract;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What may be done differently for a document that is sent through once more. Travels as headers on
 * {@code .redrive} topics only: never in results, dead letters, statuses or logs.
 *
 * @param password opens an encrypted PDF
 * @param timeLimit in place of the stage's usual one, when longer
 */
public record Policy(Optional<String> password, Optional<Duration> timeLimit) {

  /** As usual. */
  public static final Policy USUAL = new Policy(Optional.empty(), Optional.empty());

  public static final String PASSWORD = "papierstroom_password";

  /** ISO 8601 duration, such as {@code PT10M}. */
  public static final String TIME_LIMIT = "papierstroom_time_limit";

  public Policy {
    if (timeLimit.filter(limit -> !limit.isPositive()).isPresent()) {
      throw new IllegalArgumentException("the time limit is not positive");
    }
  }

  /** The time limit that holds for the document. */
  public Duration timeLimit(Duration usual) {
    return timeLimit.filter(limit -> limit.compareTo(usual) > 0).orElse(usual);
  }

  /** The headers of a record that is sent under this policy. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    password.ifPresent(word -> headers.put(PASSWORD, word));
    timeLimit.ifPresent(limit -> headers.put(TIME_LIMIT, limit.toString()));
    return headers;
  }

  /**
   * Reads the headers of a record.
   *
   * @throws IllegalArgumentException when the time limit is no positive ISO 8601 duration
   */
  public static Policy fromHeaders(Map<String, String> headers) {
    return new Policy(
        Optional.ofNullable(headers.get(PASSWORD)),
        Optional.ofNullable(headers.get(TIME_LIMIT)).map(Policy::duration));
  }

  private static Duration duration(String value) {
    try {
      return Duration.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(TIME_LIMIT + " is no ISO 8601 duration", e);
    }
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "Policy[password=%s, timeLimit=%s]"
        .formatted(password.isPresent() ? "***" : "none", timeLimit);
  }
}
