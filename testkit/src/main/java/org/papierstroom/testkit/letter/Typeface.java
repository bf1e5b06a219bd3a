package org.papierstroom.testkit.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * The fonts of one document: the standard ones that PDF readers bring along, or Liberation Sans
 * embedded, whose bold is made by outlining.
 */
final class Typeface {

  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDFont regular;
  private final PDFont bold;
  private final Set<Defect> defects;

  private Typeface(PDFont regular, PDFont bold, Set<Defect> defects) {
    this.regular = regular;
    this.bold = bold;
    this.defects = defects;
  }

  static Typeface in(PDDocument document, Layout layout, Set<Defect> defects) throws IOException {
    if (defects.stream().anyMatch(Defect::needsEmbeddedFont)) {
      PDFont liberation = liberation(document, !keepsWholeFont(defects));
      return new Typeface(liberation, liberation, defects);
    }
    return switch (layout) {
      case KAMERVRAGEN ->
          new Typeface(standard(FontName.TIMES_ROMAN), standard(FontName.TIMES_BOLD), defects);
      case PROGRAMME -> {
        PDFont liberation = liberation(document, true);
        yield new Typeface(liberation, standard(FontName.HELVETICA_BOLD), defects);
      }
      case MINISTRY, REPORT, AGREEMENT, MUNICIPAL ->
          new Typeface(standard(FontName.HELVETICA), standard(FontName.HELVETICA_BOLD), defects);
    };
  }

  private static boolean keepsWholeFont(Set<Defect> defects) {
    return defects.contains(Defect.NO_TO_UNICODE) || defects.contains(Defect.BOGUS_TO_UNICODE);
  }

  private static PDFont standard(FontName name) {
    return new PDType1Font(name);
  }

  private static PDFont liberation(PDDocument document, boolean subset) throws IOException {
    try (InputStream program = PDDocument.class.getResourceAsStream(LIBERATION)) {
      if (program == null) {
        throw new IOException("PDFBox no longer ships " + LIBERATION);
      }
      return PDType0Font.load(document, program, subset);
    }
  }

  PDFont font(Face face) {
    return face == Face.BOLD ? bold : regular;
  }

  /** True when bold has no font of its own and is drawn with an outline. */
  boolean outlines(Face face) {
    return face == Face.BOLD && regular.equals(bold);
  }

  /** The characters that are drawn for a text. */
  String drawn(String text) {
    if (defects.contains(Defect.LIGATURES)) {
      return text.replace("fi", "\uFB01").replace("fl", "\uFB02");
    }
    if (defects.contains(Defect.DECOMPOSED)) {
      return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
    return text;
  }

  /** Width in points. */
  double width(Face face, double size, String text) {
    try {
      return font(face).getStringWidth(drawn(text)) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
