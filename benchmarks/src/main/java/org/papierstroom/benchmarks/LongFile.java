package org.papierstroom.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.CleanText;
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

  private static final double MIB = 1 << 20;

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
    List<Outcome<CleanText>> held = new ArrayList<>();
    held.add(reader.read(content, Source.PDF));
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    boolean passed = held.getFirst() instanceof Outcome.Passed<?>;
    long withText = live();
    held.clear();
    long without = live();
    System.out.printf(
        "%s: bytes %d, passed %b, %.1f s, sum of the pools' peaks %d MiB, of which the text with"
            + " its boxes %.1f MiB, what stays without it %.1f MiB%n",
        arguments[0],
        content.length,
        passed,
        seconds,
        peak >> 20,
        (withText - without) / MIB,
        without / MIB);
  }

  /** Bytes that are reachable. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
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
