package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Box;

/**
 * Makes words of glyphs that read in one direction. A word ends at a drawn space, at a gap too wide
 * for a pause between letters, at a jump back, and where the text leaves its baseline. Subscripts
 * stay in their word (CO2); a superscript becomes a raised word of its own, so that a later step
 * can tell a footnote's mark from the e of 16e.
 */
final class Words {

  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.22;

  private static final double JUMP_BACK = 0.5;
  private static final double SMALLER = 0.85;

  /** Type smaller than this share of its neighbour is a line of its own beside a large figure. */
  static final double SMALLEST = 0.35;

  private static final double SAME_BASELINE = 0.1;

  private final Spacing spacing;
  private final Vocabulary vocabulary;
  private double gap;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Glyph first;
  private Glyph last;
  private double left;
  private double right;
  private double baseline;
  private double size;
  private boolean raised;
  private boolean glued;
  private boolean spaceBefore = true;

  private Words(Spacing spacing, Vocabulary vocabulary, Glyph any) {
    this.spacing = spacing;
    this.vocabulary = vocabulary;
    this.first = any;
    this.last = any;
  }

  /** The words of these glyphs, in drawing order. */
  static List<Word> of(List<Glyph> glyphs, Vocabulary vocabulary) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    Words making = new Words(Spacing.of(glyphs), vocabulary, glyphs.getFirst());
    for (int i = 0; i < glyphs.size(); i++) {
      making.gap = making.spacing.gapAt(i);
      making.add(glyphs.get(i));
    }
    making.end();
    return making.words;
  }

  private void add(Glyph glyph) {
    if (glyph.blank()) {
      end();
      spaceBefore = true;
      return;
    }
    if (!text.isEmpty() && accents(glyph)) {
      return;
    }
    if (text.isEmpty()) {
      begin(glyph, !spaceBefore && adjoins(glyph), raisedBeside(glyph));
      return;
    }
    if (jumps(glyph)) {
      end();
      boolean adjoins = adjoins(glyph);
      begin(glyph, adjoins && !spaceBefore, adjoins && raisedBeside(glyph));
      return;
    }
    text.append(glyph.text());
    extend(glyph);
  }

  /** An accent drawn over the letter before it, or under the letter after it, joins the letter. */
  private boolean accents(Glyph glyph) {
    boolean over = glyph.x() < last.right() - 0.15 * glyph.size();
    if (!over) {
      return false;
    }
    Optional<String> letter =
        Accents.compose(last.text(), glyph.text())
            .or(() -> Accents.compose(glyph.text(), last.text()));
    letter.ifPresent(
        composed -> {
          text.setLength(text.length() - last.text().length());
          text.append(composed);
          extend(glyph);
        });
    return letter.isPresent();
  }

  private void begin(Glyph glyph, boolean gluedToLast, boolean raisedOnLast) {
    if (!raisedOnLast) {
      raiseBefore(glyph);
    }
    first = glyph;
    left = glyph.x();
    right = glyph.right();
    raised = raisedOnLast;
    glued = gluedToLast;
    size = glyph.size();
    baseline = raised ? words.getLast().baseline() : glyph.baseline();
    last = glyph;
    text.append(glyph.text());
  }

  private void extend(Glyph glyph) {
    right = Math.max(right, glyph.right());
    size = Math.max(size, glyph.size());
    last = glyph;
  }

  private void end() {
    if (text.isEmpty()) {
      return;
    }
    Box box =
        new Box(
            left,
            first.baseline() - ASCENT * size,
            Math.max(0, right - left),
            (ASCENT + DESCENT) * size);
    words.add(
        new Word(
            vocabulary.of(text),
            box,
            baseline,
            size,
            first.face(),
            raised ? Word.Height.RAISED : Word.Height.ON_LINE,
            glued,
            first.artifact()));
    text.setLength(0);
    spaceBefore = false;
  }

  /** True where a glyph does not go on with the word that is being made. */
  private boolean jumps(Glyph glyph) {
    double em = Math.max(size, glyph.size());
    double pause = glyph.x() - last.right();
    if (pause > gap * em || glyph.x() < last.x() - JUMP_BACK * em || pause < -em) {
      return true;
    }
    double rise = last.baseline() - glyph.baseline();
    if (raised || Math.abs(rise) <= SAME_BASELINE * em) {
      return Math.abs(rise) > SAME_BASELINE * em;
    }
    boolean subscript = glyph.size() < SMALLER * size && rise < 0 && rise > -0.5 * size;
    boolean backFromSubscript =
        last.size() < SMALLER * size && Math.abs(glyph.baseline() - baseline) < SAME_BASELINE * em;
    return !subscript && !backFromSubscript;
  }

  /** True when a glyph follows the last finished word without a gap, whatever its baseline. */
  private boolean adjoins(Glyph glyph) {
    if (words.isEmpty()) {
      return false;
    }
    Word before = words.getLast();
    double em = Math.max(before.size(), glyph.size());
    double pause = glyph.x() - before.right();
    return pause > -0.3 * em
        && pause < gap * em
        && Math.abs(before.baseline() - glyph.baseline()) < 0.7 * em;
  }

  /** A footnote's text may start with its mark: then the superscript comes first. */
  private void raiseBefore(Glyph glyph) {
    if (words.isEmpty()) {
      return;
    }
    Word before = words.getLast();
    double rise = glyph.baseline() - before.baseline();
    double pause = glyph.x() - before.right();
    if (!before.raised()
        && before.size() < SMALLER * glyph.size()
        && before.size() > SMALLEST * glyph.size()
        && rise > SAME_BASELINE * glyph.size()
        && rise < 0.75 * glyph.size()
        && pause > -0.2 * glyph.size()
        && pause < 2 * glyph.size()) {
      words.set(words.size() - 1, before.raisedOn(glyph.baseline()));
    }
  }

  /** True when a glyph stands as a superscript on the last finished word. */
  private boolean raisedBeside(Glyph glyph) {
    if (words.isEmpty()) {
      return false;
    }
    Word before = words.getLast();
    double rise = before.baseline() - glyph.baseline();
    double pause = glyph.x() - before.right();
    return !before.raised()
        && glyph.size() < SMALLER * before.size()
        && glyph.size() > SMALLEST * before.size()
        && rise > SAME_BASELINE * before.size()
        && rise < 0.75 * before.size()
        && pause > -0.5 * before.size()
        && pause < 0.6 * before.size();
  }
}
