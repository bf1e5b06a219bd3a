package org.papierstroom.testkit.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A typeface to set letters in. */
public enum PrintFace {
  SANS(FontName.HELVETICA, 1, 0),
  SERIF(FontName.TIMES_ROMAN, 1, 0),
  BOLD(FontName.HELVETICA_BOLD, 1, 0),
  TYPEWRITER(FontName.COURIER, 1, 0),
  /** A wide sans in which no width is quite that of a face anybody has a table of. */
  HOUSE_STYLE(FontName.HELVETICA, 1.12, 0.06);

  private final PDType1Font font;
  private final double[] widths = new double[512];

  PrintFace(FontName name, double stretch, double spread) {
    this.font = new PDType1Font(name);
    for (char c = ' '; c < widths.length; c++) {
      double off = spread * Math.sin(7.3 * c);
      widths[c] = base(c) * (stretch + off);
    }
  }

  private double base(char c) {
    try {
      return font.getStringWidth(String.valueOf(c)) / 1000;
    } catch (IllegalArgumentException e) {
      return 0.55; // not in the encoding of the standard fonts: any width will do
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The advance of a character, as a share of the type size. */
  double width(char c) {
    return widths[c < widths.length ? c : 'n'];
  }

  double width(String text) {
    return text.chars().mapToDouble(c -> width((char) c)).sum();
  }
}
