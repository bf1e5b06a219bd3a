package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papierstroom.clean.reconstruct.BlockTexts.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Joint;
import org.papierstroom.contract.Role;

class ReconstructionTest {

  private static final Reconstruction RECONSTRUCTION = new Reconstruction();

  private static CleanText read(List<String>... pages) {
    List<LinePage> lines = new java.util.ArrayList<>();
    for (List<String> page : pages) {
      lines.add(LinePage.ofText(lines.size() + 1, page));
    }
    return RECONSTRUCTION.ofLines(lines, new Notes());
  }

  @Test
  void linesBecomeParagraphsAndBrokenWordsWhole() {
    CleanText text =
        read(
            List.of(
                "De minister heeft de gemeen-",
                "te gevraagd om een antwoord.",
                "",
                "Dat antwoord is er nog niet."));

    assertEquals(
        "De minister heeft de gemeente gevraagd om een antwoord.\n\nDat antwoord is er nog niet.",
        text.text());
  }

  @Test
  void everyJointCanBeUndone() {
    CleanText text = read(List.of("De minister heeft de gemeen-", "te gevraagd om een antwoord"));

    assertEquals(List.of(new Joint(27, 27, "-\n")), text.joints());
  }

  @Test
  void aParagraphRunsOverThePageEnd() {
    CleanText text =
        read(
            List.of(
                "Op de eerste bladzijde begint een zin die daar nog", "lang niet klaar is en die"),
            List.of("op de tweede bladzijde pas eindigt.", "", "En dan een nieuwe."));

    assertTrue(text.text().contains("klaar is en die op de tweede bladzijde pas eindigt."));
    assertTrue(text.pages().get(1).blocks().getFirst().continues());
  }

  @Test
  void runningHeadsAndPageNumbersStandBesideTheText() {
    CleanText text =
        read(
            page("De eerste bladzijde is vol met woorden die er niet toe doen.", 1),
            page("De tweede bladzijde heeft er ook wel een paar van die soort.", 2),
            page("De derde bladzijde is de laatste en zegt weer iets anders.", 3));

    assertEquals(6, texts(text, Role.FURNITURE).size());
    assertTrue(!text.text().contains("Jaarverslag"));
  }

  private static List<String> page(String sentence, int number) {
    java.util.ArrayList<String> lines =
        new java.util.ArrayList<>(List.of("Jaarverslag van de dienst", "", ""));
    for (int i = 0; i < 20; i++) {
      lines.add(sentence);
    }
    lines.addAll(List.of("", "", "Pagina " + number + " van 3"));
    return lines;
  }

  @Test
  void aDocumentOfFurnitureAloneKeepsItsText() {
    CleanText text = read(List.of("Los briefje"), List.of("Los briefje"));

    assertEquals("Los briefje\n\nLos briefje", text.text());
  }

  @Test
  void theFieldsOfALettersHeadAreRead() {
    CleanText text =
        read(
            List.of(
                "Ministerie van Financiën",
                "> Retouradres Postbus 1 2500 AA Den Haag",
                "",
                "Datum 11 januari 2021",
                "Betreft antwoord op uw vraag",
                "Ons kenmerk 2021-0001",
                "",
                "Geachte mevrouw,",
                "",
                "Hierbij mijn antwoord."));

    assertEquals(Optional.of("2021-01-11"), text.letter().flatMap(letter -> letter.date()));
    assertEquals(
        Optional.of("antwoord op uw vraag"), text.letter().flatMap(letter -> letter.subject()));
    assertEquals(Optional.of("2021-0001"), text.letter().flatMap(letter -> letter.ourReference()));
    assertEquals("Geachte mevrouw,\n\nHierbij mijn antwoord.", text.text());
  }

  @Test
  void offsetsCountCodePointsAndGiveTheBlocksText() {
    CleanText text = read(List.of("Een tekst met 𝔸 erin die lang genoeg is", "om af te breken."));
    Block block = text.pages().getFirst().blocks().getFirst();
    int[] codePoints = text.text().codePoints().toArray();

    assertEquals(block.text(), new String(codePoints, block.start(), block.end() - block.start()));
    assertEquals(codePoints.length, block.pieces().getLast().end());
  }
}
