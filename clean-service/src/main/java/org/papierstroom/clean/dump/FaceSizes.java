package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which sizes a face has the characters of a line where they stand, as factors of its size.
 *
 * @param from the least for each character
 * @param to the largest
 */
record FaceSizes(double[] from, double[] to) {

  /** Where the factors of a character start or end. */
  private record Edge(double at, int step) {}

  /** Characters that stand where they should in a size. */
  int covering(double size) {
    int covering = 0;
    for (int i = 0; i < from.length; i++) {
      covering += from[i] <= size && size <= to[i] ? 1 : 0;
    }
    return covering;
  }

  double share(double size) {
    return (double) covering(size) / from.length;
  }

  /** The middle of the factors that set most characters of some lines where they stand. */
  static double mostCovered(List<FaceSizes> all, double smallest, double largest) {
    List<Edge> edges = new ArrayList<>();
    for (FaceSizes one : all) {
      for (int i = 0; i < one.from.length; i++) {
        double least = Math.max(smallest, one.from[i]);
        double most = Math.min(largest, one.to[i]);
        if (least < most) {
          edges.add(new Edge(least, 1));
          edges.add(new Edge(most, -1));
        }
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::at));
    int open = 0;
    int most = 0;
    double best = 1;
    for (int i = 0; i + 1 < edges.size(); i++) {
      open += edges.get(i).step();
      if (open > most) {
        most = open;
        best = (edges.get(i).at() + edges.get(i + 1).at()) / 2;
      }
    }
    return best;
  }
}
