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
 * ReconstructSpeed FILES...}. One thread; the two alternate file by file in one warm JVM, and each
 * round gives one ratio for each file and one for all.
 */
public final class ReconstructSpeed {

  private static final int WARM_UP = 25;
  private static final int ROUNDS = 15;

  private ReconstructSpeed() {}

  public static void main(String[] files) throws IOException {
    PdfReader reader = new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, Ocr.NONE);
    List<byte[]> contents = new ArrayList<>();
    for (String file : files) {
      contents.add(Files.readAllBytes(Path.of(file)));
    }
    double[][] ratios = new double[files.length + 1][ROUNDS];
    int[] pages = new int[files.length + 1];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long allStripped = 0;
      long allRead = 0;
      for (int file = 0; file < files.length; file++) {
        List<byte[]> content = List.of(contents.get(file));
        long start = System.nanoTime();
        pages[file] = stripped(content);
        long between = System.nanoTime();
        read(reader, content);
        long end = System.nanoTime();
        allStripped += between - start;
        allRead += end - between;
        if (round >= 0) {
          ratios[file][round] = (double) (between - start) / (end - between);
        }
      }
      if (round >= 0) {
        ratios[files.length][round] = (double) allStripped / allRead;
      }
    }
    for (int file = 0; file < files.length; file++) {
      pages[files.length] += pages[file];
      print(files[file], pages[file], ratios[file]);
    }
    print("all", pages[files.length], ratios[files.length]);
  }

  private static void print(String name, int pages, double[] ratios) {
    Arrays.sort(ratios);
    System.out.printf(
        "%s: pages %d, rounds %d, PdfReader to PDFTextStripper, pages per second: median %.2f, min"
            + " %.2f, max %.2f%n",
        name, pages, ROUNDS, ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
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
