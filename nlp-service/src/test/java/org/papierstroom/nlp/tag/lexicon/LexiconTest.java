package org.papierstroom.nlp.tag.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

class LexiconTest {

  private static final String HEADER = "canonical\tkind\tid\tnames\tabbreviations\n";

  @Test
  void longestNameWins() {
    Sentence sentence = Sentences.of("het ministerie van Economische Zaken en Klimaat").getFirst();
    Phrases.Match<Entry> match = Lexicon.load(List.of()).longestAt(sentence, 1).orElseThrow();
    assertEquals("ministerie van Economische Zaken en Klimaat", match.value().canonical());
    assertEquals(7, match.to());
  }

  @Test
  void nameMayStartWithCapital() {
    Sentence sentence = Sentences.of("Gemeente Boxmeer").getFirst();
    assertTrue(Lexicon.load(List.of()).longestAt(sentence, 0).isPresent());
  }

  @Test
  void placeAloneIsNoOrganisation() {
    Sentence sentence = Sentences.of("Boxmeer").getFirst();
    assertTrue(Lexicon.load(List.of()).longestAt(sentence, 0).isEmpty());
  }

  @Test
  void questionMarkGuardsName() throws IOException {
    Entry entry = read(HEADER + "Autoriteit X\tagency\t\t\tAX?\n", "AX");
    assertTrue(entry.guarded());
  }

  @Test
  void trailingCellsMayBeLeftOut() throws IOException {
    assertEquals(
        "Autoriteit X", read(HEADER + "# note\n\nAutoriteit X\n", "Autoriteit X").canonical());
  }

  @Test
  void missingHeaderIsNamedWithFileAndLine() {
    MalformedLexicon fault =
        assertThrows(MalformedLexicon.class, () -> read("Autoriteit X\tagency\n", "X"));
    assertEquals(
        "lexicon mine.tsv, line 1: the header must be"
            + " canonical<tab>kind<tab>id<tab>names<tab>abbreviations",
        fault.getMessage());
  }

  @Test
  void surplusCellIsNamedWithFileAndLine() {
    MalformedLexicon fault =
        assertThrows(MalformedLexicon.class, () -> read(HEADER + "A\tb\tc\td\te\tf\n", "A"));
    assertEquals(
        "lexicon mine.tsv, line 2: 6 cells where at most 5 are allowed", fault.getMessage());
  }

  @Test
  void lineWithoutNameIsNamedWithFileAndLine() {
    MalformedLexicon fault =
        assertThrows(MalformedLexicon.class, () -> read(HEADER + "\tagency\n", "A"));
    assertEquals("lexicon mine.tsv, line 2: no canonical name", fault.getMessage());
  }

  private static Entry read(String file, String name) throws IOException {
    Lexicon lexicon = Lexicon.empty();
    lexicon.read("mine.tsv", new StringReader(file), true);
    return lexicon.longestAt(Sentences.of(name).getFirst(), 0).orElseThrow().value();
  }
}
