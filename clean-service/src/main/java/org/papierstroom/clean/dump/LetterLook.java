package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a letter are set. {@link LookFinder} learns it from rows of two lines.
 *
 * @param pen of running text
 * @param others pens of other lines, such as headings
 * @param indent where lines of lists start, or 0 where there are none
 */
record LetterLook(Pen pen, List<Pen> others, double indent) {

  private static final double LESS_LIKELY = 1;
  private static final double WIDTH_OFF = 8_000;
  private static final double FACE_OFF = 20_000;

  LetterLook {
    others = List.copyOf(others);
  }

  LetterLook with(Pen other) {
    return new LetterLook(other, others, indent);
  }

  LetterLook indented(double by) {
    return new LetterLook(pen, others, by);
  }

  LetterLook and(Pen other) {
    List<Pen> more = new ArrayList<>(others);
    more.add(other);
    return new LetterLook(pen, more, indent);
  }

  /** True when lines are known to be set in such a face, in whatever size. */
  boolean has(Pen pen) {
    return others.stream()
        .anyMatch(other -> other.face() == pen.face() && other.dots() == pen.dots());
  }

  /** How a line of one page may be set, likeliest first. */
  List<LineSetting> settings() {
    LineSetting plain = LineSetting.plain(pen);
    List<LineSetting> all = new ArrayList<>(List.of(plain));
    if (indent > 0) {
      all.add(plain.at(indent));
      all.add(plain.item(indent));
    }
    others.forEach(other -> all.add(LineSetting.plain(other)));
    return all;
  }

  /**
   * How a new line may be set against the lines of a row. Where all of those are set in, it starts
   * to their left.
   */
  List<FreshSetting> fresh() {
    LineSetting plain = LineSetting.plain(pen);
    List<FreshSetting> all = new ArrayList<>();
    all.add(FreshSetting.known(plain, 0));
    if (indent > 0) {
      all.add(FreshSetting.known(plain.at(indent), LESS_LIKELY));
      all.add(FreshSetting.known(plain.at(-indent), LESS_LIKELY));
      all.add(FreshSetting.known(plain.item(indent), LESS_LIKELY));
      all.add(FreshSetting.known(plain.at(-indent).item(0), 2 * LESS_LIKELY));
    }
    others.forEach(other -> all.add(FreshSetting.known(LineSetting.plain(other), LESS_LIKELY)));
    return all;
  }

  /** How it may be set when none of those fits: in a face or at a place that is not known. */
  List<FreshSetting> odd() {
    FreshSetting plain = FreshSetting.known(LineSetting.plain(pen), 0);
    return List.of(plain.loose(WIDTH_OFF), plain.loose(FACE_OFF), plain.moved());
  }
}
