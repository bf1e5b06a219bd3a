package org.papierstroom.clean.encoding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What the embedded program of a font knows of its glyphs. */
final class FontProgram {

  /** From a code in the page's content to the number of a glyph. */
  private interface Numbering {
    int glyph(int code) throws IOException;
  }

  /** From the number of a glyph to its name, empty where it has none. */
  private interface Names {
    Optional<String> name(int glyph) throws IOException;
  }

  private final Numbering numbering;
  private final Optional<CmapSubtable> unicode;
  private final Names names;

  private FontProgram(Numbering numbering, Optional<CmapSubtable> unicode, Names names) {
    this.numbering = numbering;
    this.unicode = unicode;
    this.names = names;
  }

  /** The program of a font; empty when it has none that can tell more than the font itself. */
  static Optional<FontProgram> of(PDFont font) {
    if (!font.isEmbedded()) {
      return Optional.empty();
    }
    try {
      return switch (font) {
        case PDTrueTypeFont simple ->
            Optional.of(trueType(simple.getTrueTypeFont(), simple::codeToGID));
        case PDType0Font composite -> ofDescendant(composite);
        default -> Optional.empty();
      };
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<FontProgram> ofDescendant(PDType0Font font) throws IOException {
    return switch (font.getDescendantFont()) {
      case PDCIDFontType2 glyphs when glyphs.getTrueTypeFont() != null ->
          Optional.of(trueType(glyphs.getTrueTypeFont(), font::codeToGID));
      case PDCIDFontType0 compact when compact.getCFFFont() instanceof CFFType1Font named ->
          Optional.of(new FontProgram(font::codeToGID, Optional.empty(), charset(named)));
      default -> Optional.empty();
    };
  }

  private static FontProgram trueType(TrueTypeFont font, Numbering numbering) throws IOException {
    Names names =
        font.getPostScript() == null
            ? glyph -> Optional.empty()
            : glyph -> Optional.ofNullable(font.getPostScript().getName(glyph));
    return new FontProgram(numbering, unicode(font.getCmap()), names);
  }

  private static Names charset(CFFFont font) {
    return glyph -> Optional.ofNullable(font.getCharset().getNameForGID(glyph));
  }

  /** Only tables that are Unicode by their platform; byte encodings of subsets mean nothing. */
  private static Optional<CmapSubtable> unicode(@Nullable CmapTable tables) {
    if (tables == null) {
      return Optional.empty();
    }
    for (CmapSubtable table : tables.getCmaps()) {
      boolean windows =
          table.getPlatformId() == CmapTable.PLATFORM_WINDOWS
              && (table.getPlatformEncodingId() == CmapTable.ENCODING_WIN_UNICODE_BMP
                  || table.getPlatformEncodingId() == CmapTable.ENCODING_WIN_UNICODE_FULL);
      if (windows || table.getPlatformId() == CmapTable.PLATFORM_UNICODE) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The text of a glyph by the program's character map, or by the glyph's name. */
  Optional<String> text(int code) {
    return mapped(code).or(() -> named(code));
  }

  /** The text of a glyph by the program's character map alone. */
  Optional<String> mapped(int code) {
    try {
      int glyph = numbering.glyph(code);
      return glyph == 0 ? Optional.empty() : unicode.flatMap(table -> character(table, glyph));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The lowest of a glyph's characters: one glyph may serve as space and as no-break space. */
  private static Optional<String> character(CmapSubtable table, int glyph) {
    List<Integer> codes = table.getCharCodes(glyph);
    return codes == null || codes.isEmpty()
        ? Optional.empty()
        : Codepoints.readable(Character.toString(codes.getFirst()), false);
  }

  private Optional<String> named(int code) {
    try {
      return names
          .name(numbering.glyph(code))
          .flatMap(name -> Optional.ofNullable(GlyphList.getAdobeGlyphList().toUnicode(name)))
          .flatMap(text -> Codepoints.readable(text, false));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
