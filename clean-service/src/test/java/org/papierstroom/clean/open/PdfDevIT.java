package org.papierstroom.clean.open;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.SharedFolder;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.score.PdfIndex;
import org.papierstroom.testkit.score.PdfRun;

/** Damaged, hostile and odd files, where they are at hand: every one ends, and ends rightly. */
class PdfDevIT {

  private static final long SLOWEST = 60_000;

  @Test
  void everyFileEndsAsItShould() throws Exception {
    PdfReader reader = new PdfReader(Limits.DEFAULT, () -> new Alphabets()::text, Ocr.NONE);
    PdfIndex index = PdfIndex.read(SharedFolder.of("pdf-dev"));

    PdfRun run = PdfRun.of(index, content -> reader.read(content, Source.PDF));

    run.write(Path.of("target", "pdf-dev").toAbsolutePath());
    System.out.println(run.report());
    assertTrue(run.slowest() < SLOWEST, run.report());
    assertTrue(run.expected() >= 222, run.report());
    assertTrue(run.acceptable() >= 231, run.report());
  }
}
