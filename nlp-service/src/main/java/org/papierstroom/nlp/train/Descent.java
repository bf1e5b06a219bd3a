package org.papierstroom.nlp.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth convex function by L-BFGS (Nocedal and Wright, Numerical Optimization,
 * algorithm 7.4) with a backtracking line search. On our likelihood OpenNLP's own minimiser takes a
 * dozen readings of the corpus per step where this one takes one.
 */
final class Descent {

  private static final int MEMORY = 10;
  private static final double SUFFICIENT = 1e-4;
  private static final double SMALLEST_STEP = 1e-12;

  /** Value and gradient of a function at a point; writes the gradient into the array given. */
  interface Objective {
    double at(double[] point, double[] gradient);
  }

  /** One step taken: its length and what it changed in the gradient. */
  private record Step(double[] move, double[] turn, double scale) {}

  private Descent() {}

  /** The lowest point found after so many evaluations at most, starting from zero. */
  static double[] minimum(Objective objective, int dimension, int evaluations) {
    double[] point = new double[dimension];
    double[] gradient = new double[dimension];
    double value = objective.at(point, gradient);
    Deque<Step> steps = new ArrayDeque<>();
    int left = evaluations - 1;
    double length = 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    while (left > 0) {
      double[] direction = direction(gradient, steps);
      double slope = dot(direction, gradient);
      double[] next = new double[dimension];
      double[] nextGradient = new double[dimension];
      double nextValue = Double.POSITIVE_INFINITY;
      while (left > 0 && length > SMALLEST_STEP) {
        for (int i = 0; i < dimension; i++) {
          next[i] = point[i] + length * direction[i];
        }
        nextValue = objective.at(next, nextGradient);
        left--;
        if (nextValue <= value + SUFFICIENT * length * slope) {
          break;
        }
        length /= 2;
      }
      if (nextValue >= value) {
        return point;
      }
      remember(steps, point, next, gradient, nextGradient);
      point = next;
      gradient = nextGradient;
      value = nextValue;
      length = 1;
    }
    return point;
  }

  private static void remember(
      Deque<Step> steps, double[] point, double[] next, double[] gradient, double[] nextGradient) {
    double[] move = difference(next, point);
    double[] turn = difference(nextGradient, gradient);
    double curvature = dot(move, turn);
    if (curvature <= 0) {
      return;
    }
    steps.addLast(new Step(move, turn, 1 / curvature));
    if (steps.size() > MEMORY) {
      steps.removeFirst();
    }
  }

  private static double[] direction(double[] gradient, Deque<Step> steps) {
    double[] direction = gradient.clone();
    double[] shares = new double[steps.size()];
    int i = steps.size();
    for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
      Step step = back.next();
      i--;
      shares[i] = step.scale() * dot(step.move(), direction);
      add(direction, -shares[i], step.turn());
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      scale(direction, 1 / (last.scale() * dot(last.turn(), last.turn())));
    }
    for (Step step : steps) {
      add(direction, shares[i] - step.scale() * dot(step.turn(), direction), step.move());
      i++;
    }
    scale(direction, -1);
    return direction;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  private static void add(double[] to, double times, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static void scale(double[] values, double by) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= by;
    }
  }

  private static double[] difference(double[] left, double[] right) {
    double[] difference = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      difference[i] = left[i] - right[i];
    }
    return difference;
  }
}
