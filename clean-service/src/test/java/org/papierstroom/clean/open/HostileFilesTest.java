package org.papierstroom.clean.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.encoding.Alphabets;
import org.papierstroom.clean.ocr.Ocr;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;

class HostileFilesTest {

  private static final Limits SMALL =
      new Limits(
          10 << 20, 3, Duration.ofSeconds(20), Duration.ofSeconds(20), 50, 20_000, 5_000, 1 << 20);

  private static Outcome<CleanText> read(byte[] pdf) {
    return new PdfReader(SMALL, () -> new Alphabets()::text, Ocr.NONE).read(pdf, Source.PDF);
  }

  private static Reason reason(byte[] pdf) {
    return assertInstanceOf(Parked.class, read(pdf)).reason();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDPage pageSaying(PDDocument document, byte[] content) throws IOException {
    PDPage page = new PDPage();
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    page.setContents(stream);
    document.addPage(page);
    return page;
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void formsThatDoubleAtEachLevelEnd() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      for (int level = 0; level < 30; level++) {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(resources);
        form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(100, 100));
        try (OutputStream out = form.getStream().createOutputStream()) {
          out.write(bytes("/F Do /F Do"));
        }
        PDResources outer = new PDResources();
        outer.put(COSName.getPDFName("F"), form);
        resources = outer;
      }
      pageSaying(document, bytes("/F Do")).setResources(resources);

      assertEquals(Reason.TOO_LARGE, reason(saved(document)));
    }
  }

  @Test
  void contentThatInflatesWithoutEndIsTooLarge() throws Exception {
    try (PDDocument document = new PDDocument()) {
      pageSaying(document, new byte[4 << 20]);
      assertEquals(Reason.TOO_LARGE, reason(saved(document)));
    }
  }

  @Test
  void tooManyPagesAreTooLarge() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < 4; page++) {
        document.addPage(new PDPage());
      }
      assertEquals(Reason.TOO_LARGE, reason(saved(document)));
    }
  }

  @Test
  void tooManyGlyphsAreTooLarge() {
    byte[] letter = LetterWriter.write(LetterScript.named("wob-besluit")).pdf();
    assertEquals(Reason.TOO_LARGE, reason(letter));
  }

  @Test
  void blankPageHasNoText() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertEquals(Reason.NO_TEXT, reason(saved(document)));
    }
  }

  @Test
  void contentThatDoesNotDecodeIsDamage() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
        out.write(bytes("this was never deflated"));
      }
      stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      page.setContents(stream);
      document.addPage(page);
      assertEquals(Reason.DAMAGED, reason(saved(document)));
    }
  }
}
