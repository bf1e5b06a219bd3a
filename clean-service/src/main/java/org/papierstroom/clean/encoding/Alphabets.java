package org.papierstroom.clean.encoding;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The characters of the glyphs of one document's fonts. For one thread. */
public final class Alphabets {

  private final Map<PDFont, Alphabet> alphabets = new IdentityHashMap<>();

  /**
   * The text of a glyph.
   *
   * @return one or more code points; empty where nothing trustworthy is known
   */
  public Optional<String> text(PDFont font, int code) {
    return alphabets.computeIfAbsent(font, Alphabet::of).text(code);
  }
}
