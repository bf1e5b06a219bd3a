package org.papierstroom.clean.reconstruct;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Dutch letters write them: 11 januari 2021, 25 SEP. 2019, 11-01-2021, 2021-01-11. */
final class DutchDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern WORDS =
      Pattern.compile("\\b(\\d{1,2}|\\d \\d)\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})\\b");
  private static final Pattern FIGURES =
      Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  private DutchDate() {}

  /** The first date in a text as ISO 8601, empty where there is none. */
  static Optional<String> iso(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.find()) {
      int month = month(words.group(2));
      return date(words.group(3), month, words.group(1).replace(" ", ""));
    }
    Matcher figures = FIGURES.matcher(text);
    if (figures.find()) {
      return date(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
    }
    Matcher iso = ISO.matcher(text);
    return iso.find()
        ? date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))
        : Optional.empty();
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("mrt") ? 3 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
  }

  private static Optional<String> date(String year, int month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      // It looked like a date and is none, such as 31-02-2021.
      return Optional.empty();
    }
  }
}
