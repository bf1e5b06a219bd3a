package org.papierstroom.clean.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Outcome.Parked;
import org.papierstroom.contract.Outcome.Passed;
import org.papierstroom.contract.Reason;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.LockedLetter;

class PdfOpenerTest {

  private static final byte[] LETTER = LetterWriter.write(LetterScript.named("bevestiging")).pdf();

  private static Outcome<OpenPdf> open(byte[] content) {
    return PdfOpener.open(content, Budget.of(Limits.DEFAULT));
  }

  private static Reason reason(byte[] content) {
    return assertInstanceOf(Parked.class, open(content)).reason();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] protectedBy(String userPassword) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return LockedLetter.of(saved(document), userPassword);
    }
  }

  @Test
  void letterOpensWithItsPages() throws Exception {
    Passed<?> passed = assertInstanceOf(Passed.class, open(LETTER));
    try (OpenPdf pdf = assertInstanceOf(OpenPdf.class, passed.event())) {
      assertEquals(1, pdf.pages().size());
    }
  }

  @Test
  void otherFilesAreNoPdf() {
    assertEquals(Reason.NOT_A_PDF, reason(bytes("PK\u0003\u0004 een zip")));
    assertEquals(Reason.NOT_A_PDF, reason(new byte[0]));
    assertEquals(Reason.NOT_A_PDF, reason(new byte[10_000]));
  }

  @Test
  void headerAloneIsDamaged() {
    assertEquals(Reason.DAMAGED, reason(bytes("%PDF-1.7\n")));
  }

  @Test
  void halfALetterIsDamagedOrOpens() {
    Outcome<OpenPdf> outcome = open(Arrays.copyOf(LETTER, 600));
    if (outcome instanceof Parked<OpenPdf>(Reason reason, String detail)) {
      assertEquals(Reason.DAMAGED, reason, detail);
    }
  }

  @Test
  void junkBeforeTheHeaderDoesNotMatter() {
    byte[] junk = new byte[1500 + LETTER.length];
    Arrays.fill(junk, 0, 1500, (byte) 'x');
    System.arraycopy(LETTER, 0, junk, 1500, LETTER.length);
    assertInstanceOf(Passed.class, open(junk));
  }

  @Test
  void missingHeaderDoesNotMatterWhenObjectsFollow() {
    assertInstanceOf(Passed.class, open(Arrays.copyOfRange(LETTER, 9, LETTER.length)));
  }

  @Test
  void userPasswordIsNeeded() throws Exception {
    assertEquals(Reason.ENCRYPTED, reason(protectedBy("geheim")));
  }

  @Test
  void ownerPasswordAloneIsNot() throws Exception {
    assertInstanceOf(Passed.class, open(protectedBy("")));
  }

  @Test
  void emptyPageTreeHasNoPages() throws Exception {
    try (PDDocument document = new PDDocument()) {
      assertEquals(Reason.NO_PAGES, reason(saved(document)));
    }
  }

  @Test
  void claimedPagesThatAreNotThereAreDamage() {
    assertEquals(
        Reason.DAMAGED,
        reason(
            bytes(
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 213804087/Kids[9 0 R]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """)));
  }

  @Test
  void objectStreamThatListsItselfIsDamage() {
    assertInstanceOf(Passed.class, open(withObjectStream("2 0 3 34          ")));
    assertEquals(Reason.DAMAGED, reason(withObjectStream("1 0 2 0 3 34      ")));
  }

  /** A page of which all but the streams stands in object 1, whose list is given. */
  private static byte[] withObjectStream(String list) {
    String members =
        list
            + String.format("%-34s", "<</Type/Catalog/Pages 3 0 R>>")
            + "<</Type/Pages/Count 1/Kids[<</Type/Page/Parent 3 0 R/MediaBox[0 0 612 792]>>]>>";
    String objects =
        String.format(
            "%%PDF-1.5\n"
                + "1 0 obj <</Type/ObjStm/N %d/First %d/Length %d>> stream\n"
                + "%s\n"
                + "endstream endobj\n",
            list.strip().split(" +").length / 2, list.length(), members.length(), members);
    String table =
        "00000000"
            + "01000900"
            + "02000100"
            + "02000101"
            + String.format("01%04x00", objects.length());
    return bytes(
        objects
            + "4 0 obj <</Type/XRef/Size 5/W[1 2 1]/Root 2 0 R/Filter/ASCIIHexDecode/Length "
            + (table.length() + 1)
            + ">> stream\n"
            + table
            + ">\nendstream endobj\nstartxref\n"
            + objects.length()
            + "\n%%EOF\n");
  }

  @Test
  void fileAboveTheLimitIsTooLarge() {
    Limits small =
        new Limits(
            100,
            Limits.DEFAULT.pages(),
            Limits.DEFAULT.time(),
            Limits.DEFAULT.pageTime(),
            Limits.DEFAULT.nesting(),
            Limits.DEFAULT.operators(),
            Limits.DEFAULT.glyphs(),
            Limits.DEFAULT.contentBytes());
    Parked<?> parked = assertInstanceOf(Parked.class, PdfOpener.open(LETTER, Budget.of(small)));
    assertEquals(Reason.TOO_LARGE, parked.reason());
  }

  @Test
  void thePasswordOpensAnEncryptedFile() throws IOException {
    assertInstanceOf(
        Passed.class, PdfOpener.open(protectedBy("geheim"), Optional.of("geheim"), budget()));
  }

  @Test
  void aWrongPasswordIsSaidToBeWrong() throws IOException {
    Parked<?> parked =
        assertInstanceOf(
            Parked.class, PdfOpener.open(protectedBy("geheim"), Optional.of("gokje"), budget()));
    assertEquals(Reason.ENCRYPTED, parked.reason());
    assertEquals("the given password does not open it", parked.detail());
  }

  @Test
  void aPasswordThatIsNotNeededDoesNoHarm() {
    assertInstanceOf(Passed.class, PdfOpener.open(LETTER, Optional.of("geheim"), budget()));
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }
}
