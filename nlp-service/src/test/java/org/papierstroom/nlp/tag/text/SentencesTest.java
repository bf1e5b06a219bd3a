package org.papierstroom.nlp.tag.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Dit geldt m.n. voor het RIVM. # Dit|geldt|m.n.|voor|het|RIVM|.",
        "In de brief van 30 mei jl. staat dit. # In|de|brief|van|30|mei|jl.|staat|dit|.",
        "De motie-Simons c.s. (nr. 59) # De|motie-Simons|c.s.|(|nr.|59|)",
        "Kamerstuk 35 000 VI, nr. 12 # Kamerstuk|35|000|VI|,|nr.|12",
        "DT&V en AH&O in 's-Hertogenbosch # DT&V|en|AH&O|in|'s-Hertogenbosch",
        "op 11 januari 2021 € 1.234,50 # op|11|januari|2021|€|1.234,50",
        "in- en uitvoer, o.a. door Fugro N.V. te Leidschendam # "
            + "in-|en|uitvoer|,|o.a.|door|Fugro|N.V.|te|Leidschendam",
        "aan Rutgers/Fiom (eventueel) # aan|Rutgers|/|Fiom|(|eventueel|)",
        "«Zorg» en ‘werk’ # «|Zorg|»|en|'|werk|'",
        "de gemeente(n) en (maatwerk)bedrijven # de|gemeente(n)|en|(|maatwerk|)|bedrijven",
        "realiseren?Overweegt u dat # realiseren|?|Overweegt|u|dat",
        "uit de VS. # uit|de|VS|.",
        "het Rijk (50%); # het|Rijk|(|50%|)|;",
        "zie https://www.acm.nl/nl/vraag?id=1, of # zie|https://www.acm.nl/nl/vraag?id=1|,|of",
        "(ECLI:NL:RVS:2024:397) van jan@example.nl # (|ECLI:NL:RVS:2024:397|)|van|jan@example.nl"
      })
  void tokensOfOfficialese(String text, String tokens) {
    List<String> found =
        Sentences.of(text).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .toList();
    assertEquals(tokens, String.join("|", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Zie art. 3 van de wet. Dit geldt ook voor mr. J.P. Jansen. # 2",
        "Op 30 mei jl. De brief volgt. # 2",
        "Het RIVM, de NVWA e.a. De ILT niet. # 2",
        "Waarom? Daarom! Goed. # 3",
        "De heer J. de Vries van Fugro N.V. Leidschendam tekende. # 1",
        "Dat kost € 1.250.000. 12 gemeenten doen mee. # 2",
        "Hij zei: ‘Nee.’ Daarna ging hij. # 2"
      })
  void sentencesEndWhereTheyEnd(String text, int sentences) {
    assertEquals(sentences, Sentences.of(text).size());
  }

  @Test
  void lineFeedEndsSentence() {
    assertEquals(3, Sentences.of("Vraag 1\nWat is dit\n\nAntwoord").size());
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "Het RIVM’s rapport.\nDe NVWA.";
    for (Sentence sentence : Sentences.of(text)) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), text.substring(token.start(), token.end()).replace('’', '\''));
      }
    }
  }
}
