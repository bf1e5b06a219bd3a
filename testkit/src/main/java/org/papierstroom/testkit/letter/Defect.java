package org.papierstroom.testkit.letter;

/** What may be wrong, or merely unusual, with how a letter was made. None changes what it says. */
public enum Defect {
  /** Every page also draws all pages before it, in their order. */
  ACCUMULATED,
  /** Every page also draws all pages before it, all runs sorted from top to bottom. */
  ACCUMULATED_SORTED,
  /** Each glyph is drawn twice in a row, a hair apart. */
  DOUBLE_GLYPHS,
  /** Each line is drawn twice in a row, a hair apart. */
  DOUBLE_LINES,
  /** Bold text alone is drawn twice. */
  DOUBLE_HEADINGS,
  /** The whole page is drawn first as a shadow in grey. */
  SHADOW,
  /** An invisible layer with small offsets and errors lies over the visible text. */
  HIDDEN_OCR,
  /** The page is a picture with an invisible layer of text over it. */
  OCR_SCAN,
  /** The page is a picture. */
  SCAN,
  /** The page is turned, and so is its content: it shows upright. */
  ROTATED_90,
  /** As {@link #ROTATED_90}, upside down. */
  ROTATED_180,
  /** As {@link #ROTATED_90}, the other way. */
  ROTATED_270,
  /** A note runs up the left margin on every page. */
  SIDEWAYS_NOTE,
  /** Words in white between the lines. */
  WHITE_TEXT,
  /** Words outside the page. */
  OFF_PAGE_TEXT,
  /** Words that a clipping path hides. */
  CLIPPED_TEXT,
  /** Words are broken at line ends. */
  HYPHENATED,
  /** Words are broken at line ends with soft hyphens. */
  SOFT_HYPHENS,
  /** {@code fi} and {@code fl} are one glyph each. */
  LIGATURES,
  /** Accents are drawn as characters of their own: decomposed text. */
  DECOMPOSED,
  /** Lines are stretched to the full measure. */
  JUSTIFIED,
  /** Words are placed one by one, without spaces between them. */
  NO_SPACES,
  /** Glyphs are placed one by one. */
  GLYPH_BY_GLYPH,
  /** Words are placed one by one, hardly further apart than letters. */
  TIGHT_SPACES,
  /** Now and then a blank within a word, after which the rest is moved back. */
  FALSE_SPACES,
  /** Bold text is set with its letters apart. */
  TRACKED_HEADINGS,
  /** Words in a layer that is switched off. */
  HIDDEN_LAYER,
  /** Words of a line are drawn in another order than they stand. */
  SHUFFLED,
  /** The font says nothing of Unicode, but its embedded program has a character map. */
  NO_TO_UNICODE,
  /** The font maps to wrong characters, while its embedded program has a character map. */
  BOGUS_TO_UNICODE,
  /** Nothing in the file says which characters the glyphs are. */
  NO_CHARACTER_MAP,
  /** Widths in the font are a quarter too large; glyphs are placed one by one. */
  WIDE_WIDTHS,
  /** Widths in the font are a quarter too small; glyphs are placed one by one. */
  NARROW_WIDTHS;

  /** True when the defect lives in an embedded TrueType font. */
  boolean needsEmbeddedFont() {
    return switch (this) {
      case SOFT_HYPHENS,
          LIGATURES,
          DECOMPOSED,
          NO_TO_UNICODE,
          BOGUS_TO_UNICODE,
          NO_CHARACTER_MAP,
          WIDE_WIDTHS,
          NARROW_WIDTHS ->
          true;
      default -> false;
    };
  }
}
