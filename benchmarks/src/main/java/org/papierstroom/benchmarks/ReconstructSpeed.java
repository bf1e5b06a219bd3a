package org.papierstroom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;

/**
 * Pages per second of {@link PdfReader}, without OCR, as a ratio to PDFBox's own stripper: {@code
 * ReconstructSpeed FILES...}. One thread; rounds of the two alternate in one warm JVM, and each
 * round gives one ratio.
 */
public final class ReconstructSpeed {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 15;

  private ReconstructSpeed() {}

  public static void main(String[] files) throws IOException {
    PdfReader reader = new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, Ocr.NONE);
    List<byte[]> contents = new ArrayList<>();
    for (String file : files) {
      contents.add(Files.readAllBytes(Path.of(file)));
    }
    double[] ratios = new double[ROUNDS];
    int pages = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      pages = stripped(contents);
      long between = System.nanoTime();
      read(reader, contents);
      long end = System.nanoTime();
      if (round >= 0) {
        ratios[round] = (double) (between - start) / (end - between);
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        "pages %d, rounds %d, PdfReader to PDFTextStripper, pages per second: median %.2f, min"
            + " %.2f, max %.2f%n",
        pages, ROUNDS, ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
  }

  private static int stripped(List<byte[]> contents) throws IOException {
    int pages = 0;
    for (byte[] content : contents) {
      try (PDDocument document = Loader.loadPDF(content)) {
        new PDFTextStripper().getText(document);
        pages += document.getNumberOfPages();
      }
    }
    return pages;
  }

  private static void read(PdfReader reader, List<byte[]> contents) {
    for (byte[] content : contents) {
      if (reader.read(content, Source.PDF) instanceof Outcome.Parked<?> parked) {
        throw new IllegalArgumentException("a file without text to measure: " + parked.detail());
      }
    }
  }
}
