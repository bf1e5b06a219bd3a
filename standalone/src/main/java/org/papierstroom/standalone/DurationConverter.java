package org.papierstroom.standalone;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time such as {@code 90s}, {@code 10m}, {@code 1h} or {@code PT1H30M}. */
final class DurationConverter implements ITypeConverter<Duration> {

  private static final Pattern SHORT = Pattern.compile("[0-9]{1,9}[smh]");

  @Override
  public Duration convert(String value) {
    try {
      Duration duration =
          Duration.parse(
              SHORT.matcher(value).matches() ? "PT" + value.toUpperCase(Locale.ROOT) : value);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(sentence(value));
    }
    throw new TypeConversionException(sentence(value));
  }

  private static String sentence(String value) {
    return "'" + value + "' is no time such as 90s, 10m or 1h";
  }
}
