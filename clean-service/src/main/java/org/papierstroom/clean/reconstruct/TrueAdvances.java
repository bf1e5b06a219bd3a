package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns how wide the letters of a font really are from where a page puts them one by one: within
 * words the step from a letter to the next is its width, whatever the font says. Of the steps of a
 * letter the lower quartile is taken, for some are steps to the next word. Punctuation, and letters
 * that are seldom or end their words, are taken to be wrong by as much as the others.
 */
final class TrueAdvances {

  private static final String STEP = "words";
  private static final String RULE = "wrong-widths";
  private static final int FEWEST_STEPS = 60;

  /** So many steps show that a font that was wrong on earlier pages is so on this one. */
  private static final int FEWEST_STEPS_AGAIN = 10;

  private static final int FEWEST_OF_LETTER = 4;
  private static final double RIGHT = 0.03;
  private static final double MOSTLY_WRONG = 0.35;
  private static final double LONGEST_STEP = 3;

  /** So far from what the other letters tell, in ems, is a letter that mostly ends its word. */
  private static final double FAR_OFF = 0.08;

  /** The steps of one font, in ems, by letter. */
  private static final class Steps {
    private final Map<String, List<Double>> byLetter = new HashMap<>();
    private int all;
    private int right;

    void add(Glyph glyph, double step) {
      byLetter.computeIfAbsent(glyph.text(), letter -> new ArrayList<>()).add(step);
      all++;
      right += Math.abs(step - glyph.width() / glyph.size()) < RIGHT ? 1 : 0;
    }

    boolean wrong() {
      return all >= FEWEST_STEPS && right < MOSTLY_WRONG * all;
    }

    boolean wrongAgain() {
      return all >= FEWEST_STEPS_AGAIN && right < MOSTLY_WRONG * all;
    }

    Map<String, Double> advances() {
      Map<String, Double> advances = new HashMap<>();
      byLetter.forEach(
          (letter, steps) -> {
            if (steps.size() >= FEWEST_OF_LETTER) {
              double[] sorted = steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
              advances.put(letter, sorted[sorted.length / 4]);
            }
          });
      return advances;
    }
  }

  private TrueAdvances() {}

  /** The glyphs with widths as the page shows them; the same list where the font's are right. */
  static List<Glyph> mend(List<Glyph> glyphs, LearntWidths learnt, int page, Notes notes) {
    Map<String, Steps> steps = new HashMap<>();
    for (int i = 0; i + 1 < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      Glyph next = glyphs.get(i + 1);
      double step = (next.x() - glyph.x()) / glyph.size();
      if (Math.abs(next.baseline() - glyph.baseline()) < 0.05 * glyph.size()
          && step > 0
          && step < LONGEST_STEP
          && next.face().name().equals(glyph.face().name())) {
        steps.computeIfAbsent(glyph.face().name(), name -> new Steps()).add(glyph, step);
      }
    }
    Map<String, Map<String, Double>> advances = new HashMap<>();
    steps.forEach(
        (name, found) -> {
          if (found.wrong()) {
            advances.put(name, learnt.add(name, found.advances()));
            notes.add(STEP, RULE, page, "widths of " + name + " taken from the page");
          } else if (learnt.knows(name) && found.wrongAgain()) {
            advances.put(name, learnt.of(name));
            notes.add(STEP, RULE, page, "widths of " + name + " taken from the pages before");
          }
        });
    return advances.isEmpty() ? glyphs : with(glyphs, advances);
  }

  private static List<Glyph> with(
      List<Glyph> glyphs, Map<String, Map<String, Double>> advancesByFont) {
    Map<String, Double> factors = new HashMap<>();
    List<Glyph> mended = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      Map<String, Double> advances = advancesByFont.get(glyph.face().name());
      if (advances == null) {
        mended.add(glyph);
        continue;
      }
      Double known = advances.get(glyph.text());
      double factor =
          factors.computeIfAbsent(glyph.face().name(), name -> factor(glyphs, name, advances));
      double scaled = factor * glyph.width();
      mended.add(glyph.width(known == null ? scaled : width(glyph, known * glyph.size(), scaled)));
    }
    return mended;
  }

  private static double width(Glyph glyph, double learnt, double scaled) {
    boolean trusted =
        Character.isLetter(glyph.text().charAt(0))
            && Math.abs(learnt - scaled) < FAR_OFF * glyph.size();
    return trusted ? learnt : scaled;
  }

  /** By how much the letters that are known are wider than their font says, in the middle. */
  private static double factor(List<Glyph> glyphs, String name, Map<String, Double> advances) {
    double[] factors =
        glyphs.stream()
            .filter(glyph -> glyph.face().name().equals(name) && glyph.width() > 0)
            .filter(glyph -> advances.containsKey(glyph.text()))
            .mapToDouble(
                glyph -> advances.getOrDefault(glyph.text(), 0.0) * glyph.size() / glyph.width())
            .toArray();
    Arrays.sort(factors);
    return factors.length == 0 ? 1 : factors[factors.length / 2];
  }
}
