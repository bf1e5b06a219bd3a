package org.papierstroom.clean.dump;

/**
 * A row of two lines of which is known whose each character is.
 *
 * @param second for each character whether it is the second line's
 */
record Labelled(String row, boolean[] second) {

  static Labelled of(Reading reading) {
    String text = reading.row().text();
    boolean[] second = new boolean[text.length()];
    for (int place : reading.places()) {
      second[place] = true;
    }
    return new Labelled(text, second);
  }

  /** One of the lines. */
  String line(boolean which) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < second.length; i++) {
      if (second[i] == which) {
        line.append(row.charAt(i));
      }
    }
    return line.toString();
  }

  /** What is known of each character of the two lines, in the order of the row. */
  double[] woven(double[] first, double[] other) {
    double[] woven = new double[second.length];
    int a = 0;
    int b = 0;
    for (int i = 0; i < woven.length; i++) {
      woven[i] = second[i] ? other[b++] : first[a++];
    }
    return woven;
  }

  /** How often the row changes from one line to the other. */
  int changes() {
    int changes = 0;
    for (int i = 1; i < second.length; i++) {
      changes += second[i] == second[i - 1] ? 0 : 1;
    }
    return changes;
  }

  /**
   * By how much the places where the row changes from one line to the other are out of order, on
   * average.
   *
   * @param first where each character of the first line starts
   * @param other the same of the second
   * @param most what one place counts at most
   */
  double disorder(double[] first, double[] other, double most) {
    double[] places = woven(first, other);
    double before = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int changes = 0;
    for (int i = 0; i < second.length; i++) {
      if (i == 0 || second[i] != second[i - 1]) {
        sum += Math.clamp(before - places[i], 0, most);
        before = places[i];
        changes++;
      }
    }
    return changes == 0 ? 0 : sum / changes;
  }
}
