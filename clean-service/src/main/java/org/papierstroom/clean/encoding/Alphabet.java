package org.papierstroom.clean.encoding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * The characters of one font's glyphs: what the font declares, unless that is no character at all
 * or its embedded program says otherwise throughout.
 */
final class Alphabet {

  /** Names such as {@code a97} that only repeat the character code, as dvips gives them. */
  private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{1,3}(\\d{1,5})");

  /** How many glyphs must contradict the declared map before it is given up. */
  private static final int CONTRADICTIONS = 5;

  /** How many codes are looked at to compare the declared map with the program's. */
  private static final int COMPARED = 1024;

  private final PDFont font;
  private final Optional<FontProgram> program;
  private final boolean believed;

  private Alphabet(PDFont font, Optional<FontProgram> program, boolean believed) {
    this.font = font;
    this.program = program;
    this.believed = believed;
  }

  static Alphabet of(PDFont font) {
    Optional<FontProgram> program = FontProgram.of(font);
    return new Alphabet(font, program, believes(font, program));
  }

  /** The text of a glyph, empty where nothing trustworthy is known. */
  Optional<String> text(int code) {
    if (believed) {
      Optional<String> declared = declared(font, code);
      if (declared.isPresent()) {
        return declared;
      }
    }
    return program.flatMap(tables -> tables.text(code)).or(() -> byCode(code));
  }

  private static Optional<String> declared(PDFont font, int code) {
    if (isGuessedFromSubstitute(font)) {
      return Optional.empty();
    }
    return Optional.ofNullable(font.toUnicode(code))
        .flatMap(text -> Codepoints.readable(text, Pictographs.isPictographic(font)));
  }

  /**
   * A composite font that is not embedded, numbers its glyphs and has no ToUnicode map: PDFBox then
   * looks the numbers up in whatever font it found instead, where they mean other glyphs.
   */
  private static boolean isGuessedFromSubstitute(PDFont font) {
    return font instanceof PDType0Font composite
        && !font.isEmbedded()
        && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
        && "Identity"
            .equals(
                Optional.ofNullable(composite.getDescendantFont().getCIDSystemInfo())
                    .map(info -> info.getOrdering())
                    .orElse("Identity"));
  }

  private static boolean believes(PDFont font, Optional<FontProgram> program) {
    if (program.isEmpty() || !font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      return true;
    }
    int agree = 0;
    int contradict = 0;
    int codes = font instanceof PDType0Font ? COMPARED : 256;
    for (int code = 0; code < codes; code++) {
      Optional<String> own = program.get().mapped(code).filter(Alphabet::isPlainLetter);
      Optional<String> declared = own.isPresent() ? declared(font, code) : Optional.empty();
      if (declared.isPresent()) {
        boolean same = Codepoints.alike(own.get(), declared.get());
        agree += same ? 1 : 0;
        contradict += same ? 0 : 1;
      }
    }
    return contradict < CONTRADICTIONS || contradict <= agree;
  }

  /**
   * Only the plain letters and digits are compared: where a declared map is silent PDFBox itself
   * looks into the program, and a whole embedded font agrees with itself on hundreds of others.
   */
  private static boolean isPlainLetter(String text) {
    return text.length() == 1 && text.charAt(0) < 0x7F && Character.isLetterOrDigit(text.charAt(0));
  }

  /** The character code itself, where the font gives it no other meaning than that number. */
  private Optional<String> byCode(int code) {
    if (code <= ' ' || code >= 0x7F || !(font instanceof PDSimpleFont simple)) {
      return Optional.empty();
    }
    boolean numbered = glyphName(simple, code).map(name -> isNumber(name, code)).orElse(false);
    return font instanceof PDType3Font || numbered
        ? Optional.of(Character.toString(code))
        : Optional.empty();
  }

  private static Optional<String> glyphName(PDSimpleFont font, int code) {
    return Optional.ofNullable(font.getEncoding()).map((Encoding names) -> names.getName(code));
  }

  private static boolean isNumber(String name, int code) {
    Matcher number = NUMBERED.matcher(name);
    return number.matches() && Integer.parseInt(number.group(1)) == code;
  }
}
