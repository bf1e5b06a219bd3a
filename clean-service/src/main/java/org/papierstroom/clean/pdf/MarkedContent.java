package org.papierstroom.clean.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.papierstroom.clean.reconstruct.Glyph;

/**
 * A marked-content sequence that is open while glyphs are drawn.
 *
 * @param artifact true inside an artifact of pagination: running heads, feet, page numbers
 * @param off true inside a layer that is switched off
 * @param actualText the text that stands for all glyphs of the sequence (ISO 32000-1, 14.9.4)
 * @param from the number of glyphs drawn before it
 */
record MarkedContent(boolean artifact, boolean off, Optional<String> actualText, int from) {

  static final MarkedContent NONE = new MarkedContent(false, false, Optional.empty(), 0);

  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  MarkedContent inside(
      COSName tag, Optional<COSDictionary> properties, OptionalContent layers, int glyphs) {
    boolean pagination =
        COSName.ARTIFACT.equals(tag)
            && properties.map(p -> PAGINATION.equals(p.getCOSName(COSName.TYPE))).orElse(false);
    Optional<String> text =
        properties.flatMap(p -> Optional.ofNullable(p.getString(COSName.ACTUAL_TEXT)));
    boolean hidden = COSName.OC.equals(tag) && properties.map(layers::isOff).orElse(false);
    return new MarkedContent(artifact || pagination, off || hidden, text, glyphs);
  }

  /** Stands for a glyph of unknown text until the sequence's actual text takes its place. */
  static final String UNKNOWN = "\uFFFD";

  /** Puts the actual text in place of the sequence's glyphs, where they stand on one baseline. */
  void replaceIn(List<Glyph> glyphs) {
    if (actualText.isEmpty() || from >= glyphs.size()) {
      return;
    }
    Glyph first = glyphs.get(from);
    Glyph last = glyphs.getLast();
    if (first.turn() != last.turn()
        || Math.abs(first.baseline() - last.baseline()) > first.size() / 2
        || last.right() < first.x()) {
      glyphs.subList(from, glyphs.size()).removeIf(glyph -> glyph.text().equals(UNKNOWN));
      return;
    }
    glyphs.subList(from, glyphs.size()).clear();
    String plain = Characters.plain(actualText.get());
    if (!plain.isEmpty()) {
      glyphs.add(
          new Glyph(
              plain,
              first.x(),
              first.baseline(),
              last.right() - first.x(),
              first.size(),
              first.face(),
              first.ink(),
              first.turn(),
              first.artifact()));
    }
  }
}
