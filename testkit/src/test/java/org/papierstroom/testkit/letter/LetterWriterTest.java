package org.papierstroom.testkit.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Role;

class LetterWriterTest {

  @Test
  void sameScriptDefectsAndSeedGiveTheSameBytes() {
    LetterScript script = LetterScript.named("bevestiging");
    Set<Defect> defects = Set.of(Defect.SHUFFLED, Defect.HIDDEN_OCR);
    assertArrayEquals(
        LetterWriter.write(script, defects, 4).pdf(), LetterWriter.write(script, defects, 4).pdf());
  }

  @Test
  void truthHoldsEveryWordOfTheScript() {
    for (LetterScript script : LetterScript.all()) {
      String truth =
          LetterWriter.write(script, Set.of(Defect.HYPHENATED), 2).pages().stream()
              .flatMap(page -> page.bodyLines().stream())
              .collect(Collectors.joining(" "));
      for (ScriptBlock block : script.blocks()) {
        if (block instanceof ScriptBlock.Paragraph(String text)) {
          String plain = text.replaceAll("\\[\\^\\w+]", "").replace("~", "");
          assertTrue(truth.contains(plain), script.name() + ": " + plain);
        }
      }
    }
  }

  @Test
  void everyMarkHasItsFootnote() {
    for (LetterScript script : LetterScript.all()) {
      long notes =
          LetterWriter.write(script).pages().stream().mapToLong(p -> p.footnotes().size()).sum();
      assertEquals(script.footnotes().size(), notes, script.name());
    }
  }

  @Test
  void accumulatedPageAlsoDrawsThePagesBeforeIt() throws Exception {
    WrittenLetter letter =
        LetterWriter.write(LetterScript.named("opvang"), Set.of(Defect.ACCUMULATED), 1);
    try (PDDocument document = Loader.loadPDF(letter.pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertTrue(stripper.getText(document).contains("Geachte voorzitter"));
    }
    assertFalse(letter.pages().get(1).bodyLines().contains("Geachte voorzitter,"));
  }

  @Test
  void brokenWordLosesItsTremaOnPaperOnly() {
    List<Hyphenation.Break> breaks = Hyphenation.of("coördinatie");
    assertTrue(breaks.contains(new Hyphenation.Break("co", "ordinatie")), breaks.toString());
  }

  @Test
  void headingsParagraphsAndItemsKeepTheirRoles() {
    List<Role> roles =
        LetterWriter.write(LetterScript.named("bevestiging")).pages().getFirst().body().stream()
            .map(PageTruth.Line::role)
            .distinct()
            .toList();
    assertEquals(List.of(Role.PARAGRAPH, Role.LIST_ITEM), roles);
  }
}
