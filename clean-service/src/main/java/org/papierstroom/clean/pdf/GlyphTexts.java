package org.papierstroom.clean.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Says which text a glyph of a font shows. */
@FunctionalInterface
public interface GlyphTexts {

  /** What the font itself says: its ToUnicode map, or its encoding and glyph names. */
  GlyphTexts AS_DECLARED = (font, code) -> Optional.ofNullable(font.toUnicode(code));

  /**
   * The text of a glyph.
   *
   * @return one or more code points; empty where nothing trustworthy is known. Asked once per code
   *     of a font.
   */
  Optional<String> text(PDFont font, int code);
}
