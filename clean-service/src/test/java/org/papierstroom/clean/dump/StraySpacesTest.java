package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StraySpacesTest {

  private static final Set<String> LIST =
      Set.of("de", "en", "derde", "door", "doorvoer", "i", "landers", "voer", "voor", "inden");

  private final Words words = new Words(LIST::contains);
  private final StraySpaces strays = new StraySpaces(words);

  @Test
  void aSpaceInsideAWordGoesOut() {
    words.learn("De intensivering vond plaats.");
    assertEquals("De intensivering", without("De i ntensivering"));
  }

  @Test
  void itDoesNotHelpThatLaterDumpsPrintThePiecesTheSame() {
    words.learn("De intensivering vond plaats.");
    words.learn("De i ntensivering van toen.");
    assertEquals("De intensivering", without("De i ntensivering"));
  }

  @Test
  void wordsOfTheirOwnStayApart() {
    assertEquals("door voer", without("door voer"));
    assertEquals("De IND en de rest", without("De IND en de rest"));
    words.learn("Het COA en de AVVN.");
    assertEquals("COA en de", without("COA en de"));
  }

  @Test
  void aSpaceSomeLettersTooLateIsPutBackInAMixedRow() {
    words.learn("Websites voor derdelanders.");
    words.learn("Het was voorderde landers bedoeld.");
    assertEquals("voor derdelanders is", without("voorderde landers is"));
    RepairedLine alone = RepairedLine.alone("voorderde landers", 3);
    assertSame(alone, strays.without(alone));
  }

  @Test
  void doubtsAndTailGoWithTheirLetters() {
    words.learn("De derdelanders, de intensivering.");
    String text = "de i ntensivering voorderde landers Datum";
    int derde = text.indexOf("derde");
    Doubt doubt = new Doubt(derde, derde + "derde landers".length(), List.of(), 0.5);
    RepairedLine line = new RepairedLine(text, 3, true, text.indexOf("Datum"), List.of(doubt));
    RepairedLine mended = strays.without(line);
    assertEquals("de intensivering voor derdelanders Datum", mended.text());
    Doubt moved = mended.doubts().getFirst();
    assertEquals("derdelanders", mended.text().substring(moved.start(), moved.end()));
    assertEquals("Datum", mended.text().substring(mended.tail()));
  }

  private String without(String text) {
    return strays.without(new RepairedLine(text, 3, true, text.length(), List.of())).text();
  }
}
