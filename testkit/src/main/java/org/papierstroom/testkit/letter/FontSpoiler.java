package org.papierstroom.testkit.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Spoils the dictionaries of embedded fonts in a finished document. */
final class FontSpoiler {

  /** Maps glyphs to letters of other glyphs, as careless subsetting does. */
  private static final String WRONG_MAP =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CMapName /Wrong def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      2 beginbfrange
      <0003> <00FF> <0041>
      <0100> <01FF> <0141>
      endbfrange
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final PDDocument document;
  private final Set<Defect> defects;

  FontSpoiler(PDDocument document, Set<Defect> defects) {
    this.document = document;
    this.defects = defects;
  }

  void spoil() throws IOException {
    Set<COSDictionary> done = new HashSet<>();
    for (PDPage page : document.getPages()) {
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (fonts == null) {
        continue;
      }
      for (COSName name : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font != null && done.add(font)) {
          spoil(font);
        }
      }
    }
  }

  private void spoil(COSDictionary font) throws IOException {
    if (defects.contains(Defect.NO_TO_UNICODE) || defects.contains(Defect.NO_CHARACTER_MAP)) {
      font.removeItem(COSName.TO_UNICODE);
    }
    if (defects.contains(Defect.BOGUS_TO_UNICODE)) {
      COSStream map = document.getDocument().createCOSStream();
      try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(WRONG_MAP.getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, map);
    }
    if (defects.contains(Defect.WIDE_WIDTHS)) {
      scaleWidths(font, 1.25f);
    }
    if (defects.contains(Defect.NARROW_WIDTHS)) {
      scaleWidths(font, 0.75f);
    }
  }

  private static void scaleWidths(COSDictionary font, float factor) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants == null || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return;
    }
    COSArray widths = descendant.getCOSArray(COSName.W);
    for (int at = 0; widths != null && at < widths.size(); at++) {
      if (widths.getObject(at) instanceof COSArray run) {
        scale(run, factor);
      }
    }
  }

  private static void scale(COSArray widths, float factor) {
    for (int at = 0; at < widths.size(); at++) {
      COSBase width = widths.getObject(at);
      if (width instanceof COSNumber number) {
        widths.set(at, new COSFloat(number.floatValue() * factor));
      }
    }
  }
}
