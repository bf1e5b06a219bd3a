package org.papierstroom.clean.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.papierstroom.clean.encoding.Legibility;
import org.papierstroom.clean.reconstruct.Face;

/** What is asked of a font for every glyph, asked of PDFBox once per code. */
final class FontFacts {

  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|demi|-bd|,bd", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITALIC =
      Pattern.compile("italic|oblique|-it$|,it$", Pattern.CASE_INSENSITIVE);
  private static final double HEAVY = 600;

  /** Characters of a font that suffice to tell whether they read as a language. */
  private static final int SAMPLE = 600;

  private final PDFont font;
  private final GlyphTexts texts;
  private final Map<Integer, Optional<String>> known = new HashMap<>();
  private final Face face;
  private final Face stroked;
  private final double scale;
  private final boolean vertical;
  private final StringBuilder sample = new StringBuilder();
  private boolean illegible;
  private boolean judged;

  FontFacts(PDFont font, GlyphTexts texts) {
    this.font = font;
    this.texts = texts;
    String name = SUBSET.matcher(Optional.ofNullable(font.getName()).orElse("")).replaceFirst("");
    Optional<PDFontDescriptor> descriptor = Optional.ofNullable(font.getFontDescriptor());
    boolean bold =
        BOLD.matcher(name).find()
            || descriptor.map(d -> d.isForceBold() || d.getFontWeight() >= HEAVY).orElse(false);
    boolean italic =
        ITALIC.matcher(name).find()
            || descriptor.map(d -> d.isItalic() || d.getItalicAngle() != 0).orElse(false);
    this.face = new Face(name.toLowerCase(Locale.ROOT), bold, italic);
    this.stroked = bold ? face : new Face(face.name(), true, italic);
    this.vertical = font.isVertical();
    this.scale = font instanceof PDType3Font type3 ? glyphSpaceHeight(type3) : 1;
  }

  /** The face; text that is filled and stroked is made bold by that. */
  Face face(boolean filledAndStroked) {
    return filledAndStroked ? stroked : face;
  }

  /** Font size of a glyph whose text space unit is {@code unit} points high. */
  double size(double unit) {
    return unit * scale;
  }

  /** The text of a glyph that is drawn, empty where nothing trustworthy is known of it. */
  Optional<String> text(int code) {
    if (illegible) {
      return Optional.empty();
    }
    Optional<String> text = known.computeIfAbsent(code, this::ask);
    if (sample.length() < SAMPLE && text.isPresent()) {
      sample.append(text.get());
    }
    return text;
  }

  /**
   * True when what was drawn in this font so far turns out to be no language: from now on its
   * glyphs have no text. Never true twice.
   */
  boolean turnsOutIllegible() {
    if (illegible || judged) {
      return false;
    }
    illegible = !Legibility.isPlausible(sample);
    judged = sample.length() >= SAMPLE;
    return illegible;
  }

  /** True when characters run down the page and lines from right to left. */
  boolean isVertical() {
    return vertical;
  }

  private Optional<String> ask(int code) {
    return texts.text(font, code).map(Characters::plain);
  }

  /** A Type 3 font's unit is its own: its bounding box says how high its letters are. */
  private static double glyphSpaceHeight(PDType3Font font) {
    BoundingBox box = font.getBoundingBox();
    double height = box == null ? 0 : box.getHeight() * Math.abs(font.getFontMatrix().getScaleY());
    return height > 0.1 && height < 3 ? height / 1.2 : 1;
  }
}
