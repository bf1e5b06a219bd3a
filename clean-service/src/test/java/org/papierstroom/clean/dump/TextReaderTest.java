package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Reason;

class TextReaderTest {

  private static TextReader reader;

  @BeforeAll
  static void load() {
    reader = new TextReader();
  }

  private static CleanText read(byte[] content) {
    Outcome<CleanText> outcome = reader.read(content, "text/plain");
    return assertInstanceOf(Outcome.Passed.class, outcome).event() instanceof CleanText text
        ? text
        : null;
  }

  @ParameterizedTest
  @MethodSource({
    "org.papierstroom.clean.dump.AccumulationFinderTest#ordinary",
    "org.papierstroom.clean.dump.OrdinaryTexts#all"
  })
  void ordinaryTextPassesByteForByte(String text) {
    if (text.isBlank()) {
      return;
    }
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, read(content).text());
  }

  @Test
  void blocksAreExactlyTheirCodePointsOfTheText() {
    String text = "Eerste \uD83D\uDE00 alinea,\r\nvervolg.\r\n\r\nTweede.\fPagina twee\n";
    CleanText clean = read(text.getBytes(StandardCharsets.UTF_8));
    List<Block> blocks = clean.pages().stream().flatMap(page -> page.blocks().stream()).toList();
    assertEquals(2, clean.pages().size());
    assertEquals(3, blocks.size());
    for (Block block : blocks) {
      int start = text.offsetByCodePoints(0, block.start());
      int end = text.offsetByCodePoints(0, block.end());
      assertEquals(block.text(), text.substring(start, end));
    }
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void encodingIsFoundOut(Charset charset, String text) {
    assertEquals(text, read(text.getBytes(charset)).text());
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> encodings() {
    return Stream.of(
        org.junit.jupiter.params.provider.Arguments.of(
            StandardCharsets.UTF_8, "één coördinator, € 5"),
        org.junit.jupiter.params.provider.Arguments.of(
            StandardCharsets.ISO_8859_1, "één coördinator"),
        org.junit.jupiter.params.provider.Arguments.of(
            Charset.forName("windows-1252"), "één coördinator, € 5"),
        org.junit.jupiter.params.provider.Arguments.of(StandardCharsets.UTF_16, "één coördinator"));
  }

  @Test
  void bytesThatAreNoTextAreParked() {
    Outcome<CleanText> outcome = reader.read(new byte[] {1, 0, 2}, "text/plain");
    assertEquals(Reason.NOT_A_PDF, assertInstanceOf(Outcome.Parked.class, outcome).reason());
  }

  @Test
  void blankFileIsParked() {
    Outcome<CleanText> outcome =
        reader.read(" \n\n ".getBytes(StandardCharsets.UTF_8), "text/plain");
    assertEquals(Reason.NO_TEXT, assertInstanceOf(Outcome.Parked.class, outcome).reason());
  }

  @Test
  void pageOfOrdinaryTextWithoutPrintKeepsItsPlace() {
    List<Page> pages = read("een\f\fdrie".getBytes(StandardCharsets.UTF_8)).pages();
    assertEquals(3, pages.size());
    assertTrue(pages.get(1).blocks().isEmpty());
  }
}
