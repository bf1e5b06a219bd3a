package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the widths of a face that is in no table, from rows whose lines are known. Widths tell
 * whose each character of a row is, and the order of those tells the widths better; so both are
 * found in turn, from rows of two lines to rows of many, the closer the better they agree.
 */
final class FaceFit {

  /** Rows whose chunks and places agree worse are not of these lines, or set in another way. */
  private static final double MOST_COST = 1.5;

  /**
   * So many pairs of a row may be out of order, from the round on in which widths say something.
   */
  private static final double MOST_DISORDER = 0.01;

  private static final int FIRST_CHOOSY = 4;
  private static final double OUT_OF_ORDER = 3;

  private static final int SHORTEST = 20;
  private static final int MOST_LINES = 12;

  /** A row is looked at in so many dumps, the last ones. */
  private static final int TIMES = 3;

  private static final int FEWEST_PAIRS = 15;
  private static final double SOFTER = 4;
  private static final double SOFTEST = 20;
  private static final double LOOSE = 0.1;
  private static final double LEAST_LOOSE = 500;
  private static final double LEAST_LOOSE_AT_FIRST = 3_000;
  private static final double CLOSEST_FACE = 0.01;

  /** Pairs that must tell of a width for it to be known. */
  private static final int TELLING = 30;

  /** Place errors are about so much by the number of pairs, as measured on generated letters. */
  private static final double SPREAD_BY_PAIRS = 3e7;

  private static final double LEAST_SPREAD = 150;
  private static final double MOST_SPREAD = 12_000;

  private final List<List<String>> dumps;
  private final List<KnownLines> known;
  private final Chunks chunks;

  /**
   * @param dumps the rows of each dump
   * @param known their lines, of as many dumps as were read
   */
  FaceFit(List<List<String>> dumps, List<KnownLines> known, Chunks chunks) {
    this.dumps = dumps;
    this.known = known;
    this.chunks = chunks;
  }

  /**
   * A pen and how well it is known.
   *
   * @param spread how far places may be off
   * @param share of the rows that the pen takes apart; small where no widths agree with the rows
   */
  record Fitted(Pen pen, double spread, double share) {}

  /** How one round goes. */
  private record Round(int number, int lines, double spread, boolean choosy) {

    double softness() {
      return Math.max(SOFTEST, spread / SOFTER);
    }
  }

  /** The widths, from those that language found. */
  Fitted fit(Pen first) {
    List<Round> rounds = new ArrayList<>();
    double spread = MOST_SPREAD;
    for (int i = 0; i < 20; i++) {
      rounds.add(new Round(i, 2 + i / 3, spread, i >= FIRST_CHOOSY));
      spread = i < 3 ? 8_000 : Math.max(LEAST_SPREAD, spread * (i < 14 ? 0.92 : 0.75));
    }
    return fit(first, rounds);
  }

  /** Better widths, from those that fewer pages told. */
  Fitted refit(Fitted before) {
    List<Round> rounds = new ArrayList<>();
    double spread = before.spread();
    for (int i = 0; i < 5; i++) {
      rounds.add(new Round(i, Math.min(MOST_LINES, 4 + 2 * i), spread, true));
      spread = Math.max(LEAST_SPREAD, spread * 0.7);
    }
    return fit(before.pen(), rounds);
  }

  /** The share of neighbours that a pen leaves out of order in the middle one of the rows. */
  double disorder(Pen pen) {
    Round round = new Round(0, MOST_LINES, LEAST_LOOSE_AT_FIRST, false);
    double[] each =
        told(Likely.any(pen), pen, round).rows().stream()
            .filter(row -> row.size() >= FEWEST_PAIRS)
            .mapToDouble(row -> row.disorder(pen, 2 * LEAST_SPREAD))
            .sorted()
            .toArray();
    return each.length == 0 ? 0 : each[each.length / 2];
  }

  private Fitted fit(Pen first, List<Round> rounds) {
    Pen pen = sized(first);
    Told told = new Told(List.of(), 0);
    WidthFit last = new WidthFit(pen, looseness(pen, LOOSE, LEAST_LOOSE_AT_FIRST));
    for (Round round : rounds) {
      Likely likely = round.number() < 2 && !round.choosy() ? Likely.any(pen) : Likely.of(pen);
      told = told(likely, pen, round);
      last = new WidthFit(likely.face(), likely.looseness());
      told.rows().forEach(last::addAll);
      pen = pen.with(last.fit(pen.exactWidths(), round.softness()), known(last));
    }
    double spread =
        Math.clamp(SPREAD_BY_PAIRS / Math.max(1, last.size()), LEAST_SPREAD, MOST_SPREAD);
    Optional<Pen> rounded = new Rounding(last).of(pen);
    return new Fitted(
        rounded.orElse(pen), rounded.isPresent() ? 2 * LEAST_SPREAD : spread, told.share());
  }

  /** In the size in which the mean width is what it is in other pens. */
  private static Pen sized(Pen pen) {
    double[] shares = Pen.shares();
    double mean =
        IntStream.range(0, shares.length).mapToDouble(i -> shares[i] * pen.widths()[i]).sum();
    return pen.times(Pen.MEAN / mean);
  }

  /** The slots, as characters, of which pairs tell enough. */
  private static String known(WidthFit fit) {
    StringBuilder told = new StringBuilder();
    for (char slot = 0; slot < Pen.SLOTS; slot++) {
      told.append(fit.seen(slot) >= TELLING ? slot : "");
    }
    return told.toString();
  }

  /** The face of the table that is most like a pen, and how much widths differ from it. */
  private record Likely(Pen face, double[] looseness) {

    static Likely any(Pen pen) {
      return new Likely(pen, FaceFit.looseness(pen, LOOSE, LEAST_LOOSE_AT_FIRST));
    }

    static Likely of(Pen pen) {
      Pen best = pen;
      double least = Double.POSITIVE_INFINITY;
      for (Pen face : Pen.candidates()) {
        double off = face.dots() == 0 ? off(face, pen) : least;
        best = off < least ? face : best;
        least = Math.min(off, least);
      }
      return new Likely(best, FaceFit.looseness(best, Math.max(CLOSEST_FACE, least), LEAST_LOOSE));
    }

    /** Root of the mean square of the shares by which the letters of running text differ. */
    private static double off(Pen face, Pen pen) {
      double[] shares = Pen.shares();
      return Math.sqrt(
          IntStream.range('!', shares.length)
              .filter(slot -> shares[slot] > 0)
              .mapToDouble(slot -> (double) pen.widths()[slot] / face.widths()[slot] - 1)
              .map(off -> off * off)
              .average()
              .orElse(0));
    }
  }

  private static double[] looseness(Pen pen, double share, double least) {
    return Arrays.stream(pen.widths())
        .mapToDouble(width -> Math.max(least, share * width))
        .toArray();
  }

  /**
   * What rows tell.
   *
   * @param rows those that the widths take apart
   * @param tried how many there were
   */
  private record Told(List<WidthFit> rows, int tried) {

    double share() {
      return (double) rows.size() / Math.max(1, tried);
    }
  }

  /** What the rows tell whose lines are known, as far as the widths say whose each character is. */
  private Told told(Likely likely, Pen pen, Round round) {
    List<WidthFit> all = new ArrayList<>();
    int tried = 0;
    Map<List<String>, Integer> times = new HashMap<>();
    for (KnownLines dump : known.reversed()) {
      for (int r = 0; r < dump.rows().size(); r++) {
        List<String> lines = dump.rows().get(r);
        if (lines.size() < 2 || lines.size() > round.lines()) {
          continue;
        }
        List<String> start = lines.subList(0, 2);
        if (times.getOrDefault(start, 0) < TIMES) {
          tried++;
          Optional<WidthFit> told = pairs(likely, dumps.get(dump.dump()).get(r), lines, pen, round);
          told.ifPresent(all::add);
          times.merge(start, told.isPresent() ? 1 : 0, Integer::sum);
        }
      }
    }
    return new Told(all, tried);
  }

  private Optional<WidthFit> pairs(
      Likely likely, String row, List<String> lines, Pen pen, Round round) {
    int printed = lines.stream().mapToInt(Tail::printed).sum();
    if (printed < SHORTEST || printed > Tail.printed(row)) {
      return Optional.empty();
    }
    return Interleaving.of(firstPrinted(row, printed), lines, pen, chunks, round.spread())
        .filter(owners -> owners.cost() <= MOST_COST)
        .map(owners -> pairs(new WidthFit(likely.face(), likely.looseness()), owners, lines))
        .filter(
            told ->
                !round.choosy()
                    || told.disorder(pen, OUT_OF_ORDER * round.spread()) <= MOST_DISORDER);
  }

  /** The row up to so many printed characters: behind them stands what all pages print alike. */
  private static String firstPrinted(String row, int printed) {
    int end = 0;
    for (int left = printed; left > 0; end++) {
      left -= row.charAt(end) == ' ' ? 0 : 1;
    }
    return row.substring(0, end);
  }

  /** Where the row goes over to another line a chunk starts. */
  private WidthFit pairs(WidthFit fit, Interleaving owners, List<String> lines) {
    Optional<Interleaving.Owned> before = Optional.empty();
    int line = -1;
    for (Interleaving.Owned owned : owners.owned()) {
      boolean starts = owned.line() != line;
      line = owned.line();
      if (!owned.sure()) {
        before = starts ? Optional.empty() : before;
      } else if (starts) {
        before
            .filter(first -> first.line() != owned.line())
            .ifPresent(
                first ->
                    fit.add(
                        lines.get(first.line()),
                        first.from(),
                        lines.get(owned.line()),
                        owned.at()));
        before = Optional.of(owned);
      } else if (owned.at() > 0 && endsBefore(lines.get(owned.line()), owned.at())) {
        before = Optional.of(owned);
      }
    }
    return fit;
  }

  private boolean endsBefore(String line, int at) {
    return chunks.ends(line.charAt(at - 1), line.charAt(at));
  }
}
