package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Learns how a letter is set from rows of two lines. With the right typeface and the right start of
 * its lines no chunk of such a row is out of order, not by a hair, and with wrong ones many are.
 */
final class LookFinder {

  /** What one place out of order counts at most. */
  private static final double MOST = 60_000;

  private static final double MOST_NEAR = 3_000;
  private static final double MOST_ROW = 500;

  /** A row that is no more out of order is settled. */
  private static final double SETTLED = 100;

  /** A row that is more out of order has something that is not known yet. */
  private static final double UNSETTLED = 300;

  /** Rows that must be settled for a look to be worth a try, though language misread others. */
  private static final double SHARE = 0.4;

  /** A row that is no more out of order is in order to a hair: indents are found to that. */
  private static final double EXACT = 5;

  /** So many rows that nothing else sets in order tell another face. */
  private static final int FEWEST_OTHERS = 2;

  private static final int LIKELIEST = 4;

  /** Rounding must tell so much more than none: rows of few changes tell little of it. */
  private static final double UNROUNDED = 1.1;

  private static final int FEWEST = 8;

  /** Where whole lines or words are chunks, any face sets the few changes in order. */
  private static final int FEWEST_CHANGES = 100;

  private static final double EACH_SETTING = 20;

  /** How far out of order a row may be at most whose indent is off by half a step. */
  private static final double ROUGHLY = 1_000;

  /** Changes that an indent must tell: a few come in order by chance. */
  private static final int FEWEST_TOLD = 20;

  private static final double FIRST_INDENT = 50_000;
  private static final double LAST_INDENT = 900_000;
  private static final double INDENT_STEP = 2_500;
  private static final double WIDTH_STEP = 4_000;
  private static final String SPECIALS = "’“–€…•";

  private final List<Labelled> rows;

  private final List<Pen> pens;
  private final double exact;

  LookFinder(List<Labelled> rows) {
    this(rows, Pen.candidates(), EXACT);
  }

  /**
   * Learns it where only some typefaces can be.
   *
   * @param exact what counts as in order to a hair, where widths are not known so well
   */
  LookFinder(List<Labelled> rows, List<Pen> pens, double exact) {
    this.rows = rows;
    this.pens = pens;
    this.exact = Math.max(EXACT, exact);
  }

  /** The look, or empty where no typeface sets the rows in order to a hair. */
  Optional<LetterLook> find() {
    if (rows.size() < FEWEST) {
      return Optional.empty();
    }
    LetterLook look = likeliest();
    LetterLook found = look;
    long settled = rows.stream().filter(row -> disorder(found, row, MOST) < SETTLED).count();
    boolean told = told(found) >= FEWEST_CHANGES && settled >= SHARE * rows.size();
    return told ? Optional.of(found) : Optional.empty();
  }

  /** The share of rows that a look sets in order to a hair. */
  static double exactShare(LetterLook look, List<Labelled> rows) {
    long exact = rows.stream().filter(row -> disorder(look, row, MOST) < EXACT).count();
    return (double) exact / rows.size();
  }

  /** What the likeliest typefaces make of the rows, indents and other faces included. */
  LetterLook likeliest() {
    LetterLook best = plain(pens.getFirst());
    double most = -1;
    for (Pen pen : likeliestPens()) {
      LetterLook look = withIndent(plain(pen));
      look = withSpecials(refined(withSpecials(look), rows));
      look = withOther(withOther(look));
      double told = told(look);
      if (told > most) {
        most = told;
        best = look;
      }
    }
    return best;
  }

  private static LetterLook plain(Pen pen) {
    return new LetterLook(pen, List.of(), 0);
  }

  /** Those that set the most changes from one line to the other in order. */
  private List<Pen> likeliestPens() {
    Map<Pen, Double> told = new IdentityHashMap<>();
    pens.forEach(pen -> told.put(pen, told(plain(pen))));
    return pens.stream()
        .sorted(Comparator.comparingDouble((Pen pen) -> -told.getOrDefault(pen, 0.0)))
        .limit(LIKELIEST)
        .toList();
  }

  /** How many changes there are in rows that are in order to a hair. */
  private double told(LetterLook look) {
    int changes = changes(look, rows, exact);
    return look.pen().dots() == 0 ? UNROUNDED * changes : changes;
  }

  private static int changes(LetterLook look, List<Labelled> those, double disorder) {
    return those.stream()
        .filter(row -> disorder(look, row, MOST) < disorder)
        .mapToInt(Labelled::changes)
        .sum();
  }

  private LetterLook withIndent(LetterLook plain) {
    List<Labelled> bad = unsettled(plain);
    if (bad.size() < 2) {
      return plain;
    }
    LetterLook best = plain;
    double most = told(plain) + FEWEST_TOLD;
    for (LetterLook roughly : roughlyIndented(plain, bad)) {
      LetterLook look = refined(roughly, bad);
      double told = told(look);
      if (told > most) {
        most = told;
        best = look;
      }
    }
    return best;
  }

  /** The indents that bring most changes of the rows in order but for what their steps leave. */
  private static List<LetterLook> roughlyIndented(LetterLook plain, List<Labelled> bad) {
    record Rough(LetterLook look, int told, double disorder) {}
    List<Rough> tried = new ArrayList<>();
    for (double indent = FIRST_INDENT; indent < LAST_INDENT; indent += INDENT_STEP) {
      LetterLook look = plain.indented(indent);
      tried.add(new Rough(look, changes(look, bad, ROUGHLY), near(look, bad)));
    }
    return tried.stream()
        .sorted(
            Comparator.comparingInt(Rough::told).reversed().thenComparingDouble(Rough::disorder))
        .limit(LIKELIEST)
        .map(Rough::look)
        .toList();
  }

  /** Sets the indent right to a hair. */
  private static LetterLook refined(LetterLook look, List<Labelled> those) {
    LetterLook best = look;
    for (double step = 2 * INDENT_STEP; look.indent() > 0 && step > 5; step /= 2) {
      double mid = best.indent();
      for (double indent : new double[] {mid - step, mid + step}) {
        LetterLook other = look.indented(indent);
        best = near(other, those) < near(best, those) ? other : best;
      }
    }
    return best;
  }

  /** Finds the widths of characters in which faces differ most. */
  private LetterLook withSpecials(LetterLook look) {
    LetterLook best = look;
    for (char c : SPECIALS.toCharArray()) {
      List<Labelled> those = rows.stream().filter(row -> has(row, c)).toList();
      double least = near(best, those);
      if (those.size() > 1) {
        best = best.with(best.pen().with(c, best.pen().width(c)));
      }
      for (double step = WIDTH_STEP; !those.isEmpty() && step > WIDTH_STEP / 100; step /= 4) {
        int mid = best.pen().width(c);
        double reach = step == WIDTH_STEP ? 2.0 * look.pen().width('n') : 4 * step;
        for (double width = Math.max(0, mid - reach); width <= mid + reach; width += step) {
          LetterLook other = best.with(best.pen().with(c, (int) width));
          double near = near(other, those);
          if (near < least) {
            least = near;
            best = other;
          }
        }
      }
    }
    return best;
  }

  private static boolean has(Labelled row, char c) {
    return row.row()
        .chars()
        .anyMatch(other -> Pen.special((char) other) && Pen.slot((char) other) == Pen.slot(c));
  }

  /** A second typeface for lines that the first does not settle. */
  private LetterLook withOther(LetterLook look) {
    List<Labelled> bad = unsettled(look);
    LetterLook best = look;
    long most = FEWEST_OTHERS - 1;
    for (Pen pen : bad.isEmpty() ? List.<Pen>of() : look.pen().others()) {
      LetterLook other = look.and(pen);
      long inOrder = bad.stream().filter(row -> disorder(other, row, MOST) < exact).count();
      if (inOrder > most) {
        most = inOrder;
        best = other;
      }
    }
    return best;
  }

  private List<Labelled> unsettled(LetterLook look) {
    return rows.stream().filter(row -> disorder(look, row, MOST) > UNSETTLED).toList();
  }

  private static double near(LetterLook look, List<Labelled> those) {
    return those.stream()
        .mapToDouble(row -> Math.min(MOST_ROW, disorder(look, row, MOST_NEAR)))
        .sum();
  }

  /** How a row of two lines is set. */
  record Settled(LineSetting first, LineSetting second, double disorder) {}

  private static double disorder(LetterLook look, Labelled row, double most) {
    return settle(look, row, most).disorder();
  }

  /** The settings of both lines that set a row in order best. */
  static Settled settle(LetterLook look, Labelled row) {
    return settle(look, row, MOST);
  }

  private static Settled settle(LetterLook look, Labelled row, double most) {
    String first = row.line(false);
    String second = row.line(true);
    List<LineSetting> settings = look.settings();
    List<double[]> seconds = settings.stream().map(setting -> setting.places(second)).toList();
    LineSetting plain = settings.getFirst();
    Settled best = new Settled(plain, plain, Double.POSITIVE_INFINITY);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < settings.size(); i++) {
      double[] places = settings.get(i).places(first);
      for (int j = 0; j < settings.size(); j++) {
        double disorder = row.disorder(places, seconds.get(j), most);
        double charged = disorder + EACH_SETTING * (i + j);
        if (charged < least) {
          least = charged;
          best = new Settled(settings.get(i), settings.get(j), disorder);
        }
      }
    }
    return best;
  }
}
