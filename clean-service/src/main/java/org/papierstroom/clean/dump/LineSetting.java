package org.papierstroom.clean.dump;

import java.util.regex.Pattern;

/**
 * How a line was set, as far as it matters for where its characters start.
 *
 * @param start of its first character, in the units of {@link Pen} from the left margin
 * @param text where the text of a list item starts, behind its mark; not a number for other lines
 */
record LineSetting(Pen pen, double start, double text) {

  private static final Pattern MARK = Pattern.compile("([^\\p{L}\\s]{1,3}|\\p{L}[.)]?) .*");

  static LineSetting plain(Pen pen) {
    return new LineSetting(pen, 0, Double.NaN);
  }

  LineSetting at(double other) {
    return new LineSetting(pen, other, text);
  }

  LineSetting item(double other) {
    return new LineSetting(pen, start, other);
  }

  boolean isItem() {
    return !Double.isNaN(text);
  }

  /** Characters of a list mark and its space at the start of a line, or 0. */
  static int mark(String line) {
    return MARK.matcher(line).matches() ? line.indexOf(' ') + 1 : 0;
  }

  /**
   * Where each character of a line starts. Spaces before it are of empty lines and stand at the
   * margin.
   */
  double[] places(String line) {
    double[] places = new double[line.length()];
    int first = line.length() - line.stripLeading().length();
    int jump = isItem() ? first + mark(line.substring(first)) : first;
    double x = start;
    for (int i = first; i < places.length; i++) {
      x = i == jump && i > first ? text : x;
      places[i] = x;
      x += pen.width(line.charAt(i));
    }
    return places;
  }
}
