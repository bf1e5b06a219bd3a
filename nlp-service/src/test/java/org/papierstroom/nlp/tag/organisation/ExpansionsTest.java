package org.papierstroom.nlp.tag.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

class ExpansionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "van het Kenniscentrum Kinder- en Jeugdpsychiatrie (KKJ) # Kenniscentrum",
        "bij de Technische commissie bodembeweging (Tcb) # ''",
        "bij de Technische commissie bodembeweging (TCB) # Technische",
        "de Organisatie voor het Verbod van Chemische Wapens (OPCW) # ''",
        "door de Dienst Uitvoering Onderwijs (DUO) # Dienst",
        "in Rotterdam (ZH) # ''"
      })
  void expansionStartsAtTheWordOfTheFirstLetter(String text, String first) {
    Sentence sentence = Sentences.of(text).getFirst();
    Piece[] labels = Expansions.labels(sentence);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < labels.length; i++) {
      found.append(labels[i].text().equals("B") ? sentence.text(i) : "");
    }
    assertEquals(first, found.toString());
  }

  @Test
  void nameInTwoPartsIsTakenWholeUpToItsAbbreviation() {
    Sentence sentence =
        Sentences.of("De Jeugdzorg en Gezinsvoogdij Noord (JGN) groeit.").getFirst();
    List<NameSpan> parts = List.of(new NameSpan(1, 2, 0.6), new NameSpan(3, 5, 0.7));

    assertEquals(List.of(new NameSpan(1, 5, 0.7)), Expansions.whole(sentence, parts));
  }

  @Test
  void whatANamesAbbreviationStandsForIsANameToo() {
    Sentence sentence =
        Sentences.of("De Nationale Opvang Pieterburen (hierna: de NOP) vraagt.").getFirst();
    List<NameSpan> abbreviation = List.of(new NameSpan(8, 9, 0.9));

    assertEquals(
        List.of(new NameSpan(8, 9, 0.9), new NameSpan(1, 4, 0.9)),
        Expansions.whole(sentence, abbreviation));
  }

  @Test
  void nameThatReachesBeyondTheAbbreviationStays() {
    Sentence sentence = Sentences.of("Grote Dienst Uitvoering Onderwijs (DUO)").getFirst();
    List<NameSpan> names = List.of(new NameSpan(0, 4, 0.6));

    assertEquals(names, Expansions.whole(sentence, names));
  }
}
