package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WidthFitTest {

  private static final String LETTERS = "eatnirosdlgvhkmubpwjzcf";

  /** A face that is like Arial, each of its widths a few hundredths off. */
  private static Pen unknown(Random random) {
    Pen arial = Pen.of(Typeface.ARIAL, 0);
    double[] widths =
        Arrays.stream(arial.widths())
            .mapToDouble(width -> width * (1 + 0.05 * random.nextGaussian()))
            .toArray();
    double[] shares = Pen.shares();
    double mean = IntStream.range(0, shares.length).mapToDouble(i -> shares[i] * widths[i]).sum();
    return arial.with(widths, "").times(Pen.MEAN / mean);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static WidthFit fit() {
    double[] looseness = new double[Pen.SLOTS];
    Arrays.fill(looseness, 6_000);
    return new WidthFit(Pen.of(Typeface.ARIAL, 0), looseness);
  }

  private static double place(Pen pen, String line, int at) {
    return line.substring(0, at).chars().mapToDouble(c -> pen.width((char) c)).sum();
  }

  /** Pairs of characters that start near one another, as a sort by their starts leaves them. */
  private static void learn(WidthFit fit, Pen pen, int pairs, Random random) {
    while (fit.size() < pairs) {
      String first = word(random, 30);
      String second = word(random, 30);
      int at = random.nextInt(30);
      int there = random.nextInt(30);
      double off = place(pen, second, there) - place(pen, first, at);
      if (Math.abs(off) < 50_000) {
        fit.add(
            off >= 0 ? first : second,
            off >= 0 ? at : there,
            off >= 0 ? second : first,
            off >= 0 ? there : at);
      }
    }
  }

  /** Root of the mean square of what is left when both are in one size. */
  private static double error(Pen pen, double[] widths) {
    double both = LETTERS.chars().mapToDouble(c -> widths[c] * pen.width((char) c)).sum();
    double own = LETTERS.chars().mapToDouble(c -> widths[c] * widths[c]).sum();
    return Math.sqrt(
        LETTERS
            .chars()
            .mapToDouble(c -> widths[c] * both / own - pen.width((char) c))
            .map(off -> off * off)
            .average()
            .orElse(0));
  }

  @Test
  void widthsFollowFromOrder() {
    Random random = new Random(5);
    Pen pen = unknown(random);
    WidthFit fit = fit();
    learn(fit, pen, 6_000, random);
    double[] arial = Pen.of(Typeface.ARIAL, 0).exactWidths();
    double[] widths = fit.fit(arial, 200);
    assertTrue(error(pen, arial) > 2_000, "widths differ before");
    assertTrue(error(pen, widths) < 400, "left: " + error(pen, widths));
    assertEquals(0, fit.disorder(pen, 1));
  }

  @Test
  void morePairsTellWidthsBetter() {
    Random random = new Random(6);
    Pen pen = unknown(random);
    double[] arial = Pen.of(Typeface.ARIAL, 0).exactWidths();
    double[] errors =
        List.of(500, 8_000).stream()
            .mapToDouble(
                pairs -> {
                  WidthFit fit = fit();
                  learn(fit, pen, pairs, random);
                  return error(pen, fit.fit(arial, 200));
                })
            .toArray();
    assertTrue(errors[1] < errors[0] / 2, errors[1] + " of " + errors[0]);
  }

  @Test
  void widthThatNoPairTellsStaysLikely() {
    WidthFit fit = fit();
    fit.add("ab", 1, "ba", 1);
    double[] arial = Pen.of(Typeface.ARIAL, 0).exactWidths();
    assertEquals(arial['q'], fit.fit(arial, 200)['q'], 1e-3);
  }

  @Test
  void wholeDotsAreFound() {
    Random random = new Random(7);
    Pen pen = Pen.of(Typeface.ARIAL, 83);
    WidthFit fit = fit();
    learn(fit, pen, 8_000, random);
    double[] arial = Pen.of(Typeface.ARIAL, 0).exactWidths();
    Pen fitted = pen.with(fit.fit(arial, 300), "");
    Pen whole = new Rounding(fit).of(fitted).orElseThrow();
    for (char c : LETTERS.toCharArray()) {
      assertEquals(pen.width(c), whole.width(c), 60, String.valueOf(c));
    }
  }

  @Test
  void widthsThatAreNoWholeDotsAreLeft() {
    Random random = new Random(8);
    Pen pen = unknown(random);
    WidthFit fit = fit();
    learn(fit, pen, 3_000, random);
    assertTrue(new Rounding(fit).of(pen).isEmpty());
  }
}
