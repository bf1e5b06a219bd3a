package org.papierstroom.nlp.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusDocumentTest {

  @Test
  void marksBecomeMentionsOfTheBareText() {
    CorpusDocument document =
        CorpusDocument.parse(
            "a.txt",
            List.of(
                "# register: kamerbrief",
                "",
                "Het {RIVM|O:Rijksinstituut} gaf {€ 3 mln|M:3000000 EUR} uit.",
                "In {Polen|C:PL} niet."));
    assertEquals("Het RIVM gaf € 3 mln uit. In Polen niet.", document.text());
    assertEquals(
        List.of(
            new Gold(4, 8, Gold.Type.ORG, "Rijksinstituut", false),
            new Gold(13, 20, Gold.Type.MONEY, "3000000 EUR", false),
            new Gold(29, 34, Gold.Type.COUNTRY, "PL", false)),
        document.gold());
  }

  @Test
  void openMarkIsNamedWithItsLine() {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> CorpusDocument.parse("a.txt", List.of("Het {RIVM meet.")));
    assertEquals("a.txt:1: a mark is not closed", fault.getMessage());
  }
}
