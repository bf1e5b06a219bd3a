package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the faces of lines that the face of running text does not set in order, such as headings
 * and annexes, in whatever size: the right one has most characters of such a line between the old
 * ones that they stand between, a wrong one few.
 */
final class OtherFaces {

  /** Shorter lines agree with too many sizes. */
  private static final int SHORTEST = 12;

  /** Characters of a line that must agree with a face, since some are misread. */
  private static final double AGREED = 0.6;

  /** Lines that must agree with a face in the size of running text, and in one that was sought. */
  private static final int FEWEST = 2;

  private static final int FEWEST_SIZED = 5;

  /** Only characters tell that stand between old ones so near to one another. */
  private static final double TELLING = 30_000;

  private static final double SMALLEST = 0.7;
  private static final double LARGEST = 1.4;

  /** The size of running text is kept where it is nearly as good as the best. */
  private static final double SAME_SIZE = 0.98;

  private final List<Line> lines = new ArrayList<>();

  /**
   * A line and between which places of old characters each of its printed characters stands.
   *
   * @param text as it was read
   */
  record Line(String text, PlaceRow.Bounds around) {

    /** Numbers of the characters that tell a face. */
    private int[] telling() {
      return IntStream.range(0, around.from().length)
          .filter(i -> around.to()[i] - around.from()[i] < TELLING)
          .toArray();
    }
  }

  void add(Line line) {
    if (line.telling().length >= SHORTEST) {
      lines.add(line);
    }
  }

  /** A face with the lines that it sets in order. */
  private record Found(Pen pen, boolean sameSize, int characters, List<Line> lines) {

    boolean isTold() {
      return lines.size() >= (sameSize ? FEWEST : FEWEST_SIZED);
    }
  }

  /**
   * The face that sets most characters in order, in the size that fits best. Its lines are not
   * asked again.
   *
   * @param faces in the size of running text, as far as that is known
   * @param spread how far places may be off
   */
  Optional<Pen> find(List<Pen> faces, Chunks chunks, double spread) {
    Optional<Found> found =
        faces.stream()
            .map(face -> sized(face, chunks, spread))
            .filter(Found::isTold)
            .max(Comparator.comparingInt(Found::characters));
    found.ifPresent(face -> lines.removeAll(face.lines()));
    return found.map(Found::pen);
  }

  private Found sized(Pen face, Chunks chunks, double spread) {
    List<FaceSizes> all = lines.stream().map(line -> sizes(line, face, chunks, spread)).toList();
    double best = FaceSizes.mostCovered(all, SMALLEST, LARGEST);
    boolean same = agreeing(all, 1) >= SAME_SIZE * agreeing(all, best);
    double size = same ? 1 : best;
    List<Line> agreed =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).share(size) >= AGREED)
            .mapToObj(lines::get)
            .toList();
    return new Found(same ? face : face.times(size), same, agreeing(all, size), agreed);
  }

  private static int agreeing(List<FaceSizes> all, double size) {
    return all.stream()
        .filter(one -> one.share(size) >= AGREED)
        .mapToInt(one -> one.covering(size))
        .sum();
  }

  private static FaceSizes sizes(Line line, Pen face, Chunks chunks, double spread) {
    PlaceRow.Bounds set = PlaceRow.set(line.text(), LineSetting.plain(face), chunks).bounds();
    int[] telling = line.telling();
    double[] from = new double[telling.length];
    double[] to = new double[telling.length];
    for (int n = 0; n < telling.length; n++) {
      int i = telling[n];
      double least = line.around().from()[i] - spread;
      double most = line.around().to()[i] + spread;
      from[n] = set.to()[i] <= 0 ? 0 : least / set.to()[i];
      to[n] = set.from()[i] <= 0 ? Double.MAX_VALUE : most / set.from()[i];
    }
    return new FaceSizes(from, to);
  }
}
