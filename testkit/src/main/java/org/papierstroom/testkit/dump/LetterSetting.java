package org.papierstroom.testkit.dump;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How a letter is set and dumped. Lengths in points.
 *
 * @param pages how many pages the letter has
 * @param step 1 when every page was extracted, 2 for every second page
 * @param gap space between paragraphs, as a share of the leading
 * @param fields whether each page has reference fields in its right margin
 * @param separator what stands between two dumps in the file
 * @param features beside plain paragraphs
 */
public record LetterSetting(
    PrintFace face,
    Chunking chunking,
    double size,
    double leading,
    double left,
    double width,
    double gap,
    boolean fields,
    int pages,
    int step,
    FaultyExtractor.Ties ties,
    String separator,
    Set<Feature> features) {

  public LetterSetting {
    features = Set.copyOf(features);
  }

  /** Where the reference fields in the right margin start, and how far lines stay from them. */
  static final double FIELD = 485;

  private static final double GUTTER = 15;

  private static final double[] SIZES = {9, 9.5, 10, 11};
  private static final double[] GAPS = {1, 1, 1, 0.5};
  private static final List<Feature> DRAWN =
      List.of(Feature.JUSTIFIED, Feature.LISTS, Feature.HEADINGS, Feature.ANNEX_IN_ANOTHER_FACE);

  private static final String[] SEPARATORS = {"\n\n", "\f", "\n"};

  /** A setting drawn by lot; the same seed gives the same setting. */
  public static LetterSetting drawn(long seed) {
    Random lot = new Random(seed * 7919);
    double size = SIZES[lot.nextInt(SIZES.length)];
    double left = 60 + lot.nextInt(50);
    double width = (33 + lot.nextInt(12)) * size;
    boolean fields = lot.nextBoolean();
    int pages = lot.nextInt(5) == 0 ? 9 + lot.nextInt(32) : 2 + lot.nextInt(8);
    return new LetterSetting(
        face(lot.nextInt(10)),
        chunking(lot.nextInt(10)),
        size,
        Math.round(size * (1.2 + 0.25 * lot.nextDouble()) * 2) / 2.0,
        left,
        fields ? Math.min(width, FIELD - GUTTER - left) : width,
        GAPS[lot.nextInt(GAPS.length)],
        fields,
        pages,
        1 + lot.nextInt(2),
        lot.nextBoolean() ? FaultyExtractor.Ties.PAGE_ORDER : FaultyExtractor.Ties.ANY_ORDER,
        SEPARATORS[lot.nextInt(SEPARATORS.length)],
        features(lot));
  }

  private static Set<Feature> features(Random lot) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (Feature feature : DRAWN) {
      if (lot.nextInt(4) == 0) {
        features.add(feature);
      }
    }
    return features;
  }

  /** The same setting with other features. */
  public LetterSetting with(Set<Feature> others) {
    return new LetterSetting(
        face, chunking, size, leading, left, width, gap, fields, pages, step, ties, separator,
        others);
  }

  private static PrintFace face(int lot) {
    return lot < 4
        ? PrintFace.SANS
        : lot < 7 ? PrintFace.SERIF : lot < 9 ? PrintFace.HOUSE_STYLE : PrintFace.TYPEWRITER;
  }

  private static Chunking chunking(int lot) {
    return lot < 3
        ? Chunking.ROUNDED
        : lot < 6
            ? Chunking.KERNED
            : lot < 8 ? Chunking.GLYPHS : lot < 9 ? Chunking.WORDS : Chunking.LINES;
  }

  /** The same setting for a letter of which every page was extracted, with so many pages. */
  public LetterSetting ofPages(int count) {
    return new LetterSetting(
        face, chunking, size, leading, left, width, gap, fields, count, 1, ties, "\f", features);
  }
}
