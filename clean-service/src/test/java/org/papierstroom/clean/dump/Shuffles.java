package org.papierstroom.clean.dump;

import java.util.Random;

/** Shuffles of two lines, as a dump makes them of two pages. */
final class Shuffles {

  private Shuffles() {}

  /** One character of each line in turn, and what the longer one has left. */
  static String inTurn(String a, String b) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < Math.max(a.length(), b.length()); i++) {
      mixed.append(i < a.length() ? a.charAt(i) : "").append(i < b.length() ? b.charAt(i) : "");
    }
    return mixed.toString();
  }

  /** The characters of both lines, each line in its own order. */
  static String atRandom(String a, String b, Random random) {
    StringBuilder mixed = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < a.length() || j < b.length()) {
      boolean first = j == b.length() || (i < a.length() && random.nextBoolean());
      mixed.append(first ? a.charAt(i++) : b.charAt(j++));
    }
    return mixed.toString();
  }

  /** As the extractor sorts the characters of two lines that are set in one face. */
  static String byPlace(String a, String b, Pen pen) {
    StringBuilder mixed = new StringBuilder();
    int i = 0;
    int j = 0;
    int x = 0;
    int y = 0;
    while (i < a.length() || j < b.length()) {
      if (j == b.length() || (i < a.length() && x <= y)) {
        x += pen.width(a.charAt(i));
        mixed.append(a.charAt(i++));
      } else {
        y += pen.width(b.charAt(j));
        mixed.append(b.charAt(j++));
      }
    }
    return mixed.toString();
  }

  /** The same of two lines, each with a setting of its own, and whose each character is. */
  static Labelled byPlaces(String a, LineSetting first, String b, LineSetting second) {
    double[] x = first.places(a);
    double[] y = second.places(b);
    StringBuilder row = new StringBuilder();
    boolean[] fresh = new boolean[x.length + y.length];
    int i = 0;
    int j = 0;
    while (i < x.length || j < y.length) {
      boolean old = j == y.length || (i < x.length && x[i] <= y[j]);
      fresh[row.length()] = !old;
      row.append(old ? a.charAt(i++) : b.charAt(j++));
    }
    return new Labelled(row.toString(), fresh);
  }
}
