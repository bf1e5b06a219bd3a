package org.papierstroom.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;

/**
 * Time and heap that a long file takes. {@code LongFile FILE PAGES} writes a file that repeats a
 * generated letter to that many pages; {@code LongFile FILE} reads it once, cold, so that the
 * making does not count. The peak of each pool is taken over the reading; the heap that a file
 * needs is found by lowering {@code -Xmx} until it fails.
 */
public final class LongFile {

  private LongFile() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (arguments.length > 1) {
      Files.write(file, repeated(Integer.parseInt(arguments[1])));
      return;
    }
    byte[] content = Files.readAllBytes(file);
    PdfReader reader = new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, Ocr.NONE);
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    boolean passed = reader.read(content, Source.PDF) instanceof Outcome.Passed<?>;
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    long afterCollection = pools().mapToLong(LongFile::afterCollection).sum();
    System.out.printf(
        "%s: bytes %d, passed %b, %.1f s, heap at the last collection %d MiB, sum of the"
            + " pools' peaks %d MiB%n",
        arguments[0], content.length, passed, seconds, afterCollection >> 20, peak >> 20);
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long afterCollection(MemoryPoolMXBean pool) {
    MemoryUsage usage = pool.getCollectionUsage();
    return usage == null ? 0 : usage.getUsed();
  }

  private static byte[] repeated(int pages) throws IOException {
    byte[] letter = LetterWriter.write(LetterScript.all().getFirst()).pdf();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument source = Loader.loadPDF(letter);
        PDDocument target = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        target.importPage(source.getPage(page % source.getNumberOfPages()));
      }
      target.save(bytes);
    }
    return bytes.toByteArray();
  }
}
