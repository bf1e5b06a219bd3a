package org.papierstroom.clean.encoding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Fonts of pictures: their glyphs are bullets and signs, not letters. */
final class Pictographs {

  private static final Pattern NAMES =
      Pattern.compile("symbol|dingbat|webding|wingding|bullet|icon|marlett|awesome");

  private Pictographs() {}

  static boolean isPictographic(PDFont font) {
    String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
    return NAMES.matcher(name).find();
  }
}
