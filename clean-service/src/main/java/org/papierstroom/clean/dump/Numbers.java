package org.papierstroom.clean.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers in a letter say about one another. The language model takes no part in which digit
 * stands where; these rules do, where two readings place the digits equally well.
 */
final class Numbers {

  /** A parliamentary year is two calendar years that follow each other: 2019/20, 2019-2020. */
  private static final Pattern SESSION =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/–-])((?:19|20)?\\d{2})(?!\\d)");

  /** The number of a paper ends what cites it: nr. 267 is not followed by a 7. */
  private static final Pattern NUMBER_CUT = Pattern.compile("nr\\. \\d*[. ]+\\d");

  /** The files of the Dutch parliament have not come to 40 000. */
  private static final Pattern DOSSIER_TOO_HIGH = Pattern.compile("/\\d\\d, [4-9]\\d{4}(?!\\d)");

  private static final Pattern MARK = Pattern.compile("\\s*(\\d{1,3})\\s*");
  private static final double FOLLOWS = 6;

  private Numbers() {}

  /**
   * How much likelier or less likely a line is for the numbers in it, as a natural logarithm.
   *
   * @param lastMark the footnote mark before this line on its page, or 0
   */
  static double weigh(String line, int lastMark) {
    double weight = 0;
    Matcher session = SESSION.matcher(line);
    while (session.find()) {
      int first = Integer.parseInt(session.group(1));
      int second = Integer.parseInt(session.group(3));
      boolean follows = second % 100 == (first + 1) % 100;
      if (follows || session.group(2).equals("/")) {
        weight += follows ? FOLLOWS : -FOLLOWS;
      }
    }
    if (NUMBER_CUT.matcher(line).find()) {
      weight -= FOLLOWS;
    }
    if (DOSSIER_TOO_HIGH.matcher(line).find()) {
      weight -= FOLLOWS;
    }
    int mark = mark(line);
    return lastMark > 0 && mark == lastMark + 1 ? weight + FOLLOWS : weight;
  }

  /** The footnote mark that a line consists of, or 0. */
  static int mark(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.matches() ? Integer.parseInt(mark.group(1)) : 0;
  }
}
