package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Finds widths from the order of chunks: of two neighbours in a row the first starts no farther to
 * the right than the second, an inequality between two sums of widths. How well all of them hold is
 * measured as logistic regression does, and the best widths are found by Newton's method. What no
 * pair tells stays near to what is likely; the mean width stays what it is, for order tells nothing
 * of the size.
 */
final class WidthFit {

  private static final int ROUNDS = 25;
  private static final double SMALLEST_STEP = 1e-2;
  private static final double SMALLEST_GAIN = 1e-2;

  /** A pair that is out of order by more is read wrong. */
  private static final double FARTHEST = 15_000;

  private final double[] likely;
  private final double[] looseness;
  private final double[] scale;
  private final List<Pair> pairs = new ArrayList<>();
  private final int[] seen = new int[Pen.SLOTS];

  /** The slots of which one chunk has more or fewer before it than the other, and how many more. */
  private record Pair(int[] slots, int[] more) {

    /** How far the first starts behind the second. */
    double behind(double[] widths) {
      double sum = 0;
      for (int i = 0; i < slots.length; i++) {
        sum += more[i] * widths[slots[i]];
      }
      return sum;
    }
  }

  /**
   * @param likely what widths are likely
   * @param looseness a standard deviation for each slot
   */
  WidthFit(Pen likely, double[] looseness) {
    this.likely = likely.exactWidths();
    this.looseness = looseness.clone();
    this.scale = Pen.shares();
  }

  /** Adds a pair of which the first starts no farther right than the second. */
  void add(String first, int at, String second, int there) {
    int[] more = new int[Pen.SLOTS];
    first.substring(0, at).chars().forEach(c -> more[Pen.slot((char) c)]++);
    second.substring(0, there).chars().forEach(c -> more[Pen.slot((char) c)]--);
    int[] slots = IntStream.range(0, more.length).filter(slot -> more[slot] != 0).toArray();
    if (slots.length > 0) {
      pairs.add(new Pair(slots, Arrays.stream(slots).map(slot -> more[slot]).toArray()));
      Arrays.stream(slots).forEach(slot -> seen[slot]++);
    }
  }

  void addAll(WidthFit other) {
    pairs.addAll(other.pairs);
    for (int slot = 0; slot < seen.length; slot++) {
      seen[slot] += other.seen[slot];
    }
  }

  int size() {
    return pairs.size();
  }

  /** How many pairs tell something of the width in a slot. */
  int seen(int slot) {
    return seen[slot];
  }

  /** The share of pairs that are out of order by more than an amount. */
  double disorder(Pen pen, double by) {
    double[] widths = pen.exactWidths();
    long out = pairs.stream().filter(pair -> pair.behind(widths) > by).count();
    return (double) out / Math.max(1, pairs.size());
  }

  /**
   * The widths that set the pairs in order best.
   *
   * @param from where to start
   * @param softness by how much a pair may be out of order
   */
  double[] fit(double[] from, double softness) {
    List<Pair> used = pairs.stream().filter(pair -> pair.behind(from) < FARTHEST).toList();
    int[] active =
        IntStream.range(0, seen.length).filter(i -> seen[i] > 0 || scale[i] > 0).toArray();
    double[] widths = from.clone();
    double loss = loss(used, active, widths, softness);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(used, active, widths, softness);
      double[] next = moved(widths, active, step, 1);
      double less = loss(used, active, next, softness);
      for (double part = 0.5; less >= loss && part > SMALLEST_STEP; part /= 2) {
        next = moved(widths, active, step, part);
        less = loss(used, active, next, softness);
      }
      if (less > loss - SMALLEST_GAIN) {
        return less < loss ? next : widths;
      }
      widths = next;
      loss = less;
    }
    return widths;
  }

  private static double[] moved(double[] widths, int[] active, double[] step, double part) {
    double[] next = widths.clone();
    for (int i = 0; i < active.length; i++) {
      next[active[i]] -= part * step[i];
    }
    return next;
  }

  /** By how much the mean width is off. */
  private double offScale(double[] widths) {
    return IntStream.range(0, scale.length)
        .mapToDouble(slot -> scale[slot] * (widths[slot] - likely[slot]))
        .sum();
  }

  private double loss(List<Pair> used, int[] active, double[] widths, double softness) {
    double off = offScale(widths);
    double loss = off * off / 2;
    for (int slot : active) {
      double far = (widths[slot] - likely[slot]) / looseness[slot];
      loss += far * far / 2;
    }
    for (Pair pair : used) {
      double behind = pair.behind(widths) / softness;
      loss += Math.max(behind, 0) + Math.log1p(Math.exp(-Math.abs(behind)));
    }
    return loss;
  }

  private double[] step(List<Pair> used, int[] active, double[] widths, double softness) {
    int n = active.length;
    int[] number = new int[Pen.SLOTS];
    DMatrixRMaj slope = new DMatrixRMaj(n, 1);
    DMatrixRMaj bend = new DMatrixRMaj(n, n);
    double off = offScale(widths);
    for (int i = 0; i < n; i++) {
      int slot = active[i];
      number[slot] = i;
      double tight = 1 / (looseness[slot] * looseness[slot]);
      slope.set(i, 0, (widths[slot] - likely[slot]) * tight + off * scale[slot]);
      for (int j = 0; j < n; j++) {
        bend.set(i, j, scale[slot] * scale[active[j]] + (i == j ? tight : 0));
      }
    }
    for (Pair pair : used) {
      double chance = 1 / (1 + Math.exp(-pair.behind(widths) / softness));
      double sharpness = chance * (1 - chance) / (softness * softness);
      for (int i = 0; i < pair.slots().length; i++) {
        int row = number[pair.slots()[i]];
        slope.add(row, 0, chance / softness * pair.more()[i]);
        for (int j = 0; j < pair.slots().length; j++) {
          bend.add(row, number[pair.slots()[j]], sharpness * pair.more()[i] * pair.more()[j]);
        }
      }
    }
    DMatrixRMaj step = new DMatrixRMaj(n, 1);
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(n);
    if (!solver.setA(bend)) {
      throw new IllegalStateException("widths cannot be solved for " + used.size() + " pairs");
    }
    solver.solve(slope, step);
    return step.getData().clone();
  }
}
