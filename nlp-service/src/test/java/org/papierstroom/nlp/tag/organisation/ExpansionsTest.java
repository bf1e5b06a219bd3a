package org.papierstroom.nlp.tag.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
