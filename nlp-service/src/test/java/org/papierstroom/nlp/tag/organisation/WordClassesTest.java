package org.papierstroom.nlp.tag.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {

  @ParameterizedTest
  @CsvSource({
    "commissie, N",
    "Commissie, N",
    "volgens, F",
    "Sybrandy, S",
    "Zwolle, SL",
    "Deloitte, ''",
    "Qwxyz, ''"
  })
  void dictionaryTellsWhatAWordMayBe(String word, String classes) {
    assertEquals(classes, new WordClasses().of(word).text());
  }
}
