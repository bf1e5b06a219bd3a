package org.papierstroom.clean.parser;

import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.pdf.PdfReader;

/** The real parser process for PDF files, the same whether an OCR program is installed or not. */
public final class ParserWithoutOcr {

  private ParserWithoutOcr() {}

  public static void main(String[] arguments) {
    ParserEnd.claim(ParserMain.limits(arguments), ParserMain.textBytes(arguments))
        .serve(
            (limits, progress) ->
                new PdfReader(limits, progress, () -> new Alphabets()::text, Ocr.NONE));
  }
}
