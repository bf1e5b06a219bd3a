package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.amount.Numeral.Separator;
import org.papierstroom.nlp.amount.Numeral.Style;

/**
 * Reads numbers in digits. The grouping sign before exactly three digits groups, otherwise it is
 * taken for a decimal sign; a number in which neither reading works is none.
 *
 * @param decimal the language's decimal sign, {@code ,} in Dutch; the other one groups
 */
record Digits(char decimal) {

  private static final int LONGEST = 32;

  Optional<Numeral> read(String written) {
    String digits = written;
    BigDecimal fraction = BigDecimal.ZERO;
    Style style = Style.PLAIN;
    char last = digits.charAt(digits.length() - 1);
    if (last == '-' || last == '–' || last == '—' || last == '=') {
      digits = digits.replaceFirst("[.,][-–—=]{1,2}$", "");
      style = Style.WHOLE;
    } else if (fraction(last).signum() > 0) {
      fraction = fraction(last);
      digits = digits.substring(0, digits.length() - 1);
      style = Style.SEPARATED;
    }
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    if (digits.isEmpty()) {
      return Optional.of(Numeral.certain(fraction, style));
    }
    Optional<Numeral> read = read(digits, style);
    if (fraction.signum() == 0) {
      return read;
    }
    BigDecimal part = fraction;
    return read.map(numeral -> numeral.plus(part));
  }

  private Optional<Numeral> read(String digits, Style style) {
    List<String> groups = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    int from = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.' || c == ',') {
        groups.add(digits.substring(from, i));
        signs.append(c);
        from = i + 1;
      }
    }
    groups.add(digits.substring(from));
    return read(groups, signs.toString(), style);
  }

  private Optional<Numeral> read(List<String> groups, String signs, Style written) {
    Style style = written == Style.WHOLE || signs.isEmpty() ? written : Style.SEPARATED;
    int last = signs.length();
    if (last == 0) {
      return Optional.of(Numeral.certain(whole(groups), style));
    }
    if (last == 1) {
      return Optional.of(oneSign(groups, signs.charAt(0), style));
    }
    char first = signs.charAt(0);
    if (signs.chars().allMatch(sign -> sign == first)) {
      return grouped(groups)
          ? Optional.of(Numeral.certain(whole(groups), style))
          : Optional.empty();
    }
    boolean onlyLastDiffers = signs.substring(0, last - 1).chars().allMatch(s -> s == first);
    return onlyLastDiffers && grouped(groups.subList(0, last))
        ? Optional.of(
            Numeral.certain(
                new BigDecimal(String.join("", groups.subList(0, last)) + "." + groups.get(last)),
                style))
        : Optional.empty();
  }

  private Numeral oneSign(List<String> groups, char sign, Style style) {
    BigDecimal broken = new BigDecimal(String.join(".", groups));
    if (!grouped(groups)) {
      return Numeral.certain(broken, style);
    }
    return sign == decimal
        ? new Numeral(broken, Optional.of(whole(groups)), Separator.DECIMAL, style)
        : new Numeral(whole(groups), Optional.of(broken), Separator.GROUPING, style);
  }

  private static boolean grouped(List<String> groups) {
    String first = groups.getFirst();
    return first.length() <= 3
        && !first.startsWith("0")
        && groups.stream().skip(1).allMatch(group -> group.length() == 3);
  }

  private static BigDecimal whole(List<String> groups) {
    return new BigDecimal(String.join("", groups));
  }

  private static BigDecimal fraction(char c) {
    return switch (c) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      case '⅛' -> new BigDecimal("0.125");
      default -> BigDecimal.ZERO;
    };
  }
}
