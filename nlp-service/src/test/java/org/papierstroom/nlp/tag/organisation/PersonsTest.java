package org.papierstroom.nlp.tag.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

class PersonsTest {

  private static final Lexicon LEXICON = Lexicon.load(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "de leden Mohandis (PvdA) en Rosenmöller vroegen # Rosenmöller # true",
        "Auteurs: Maaike Duyvendak, Ruben van der Oost # Duyvendak # true",
        "prof. Jansen kwam # prof. # true",
        "motie van Kostić (PvdD) # Kostić # true",
        "de leden van Vewin en Evides # Evides # false",
        "mevrouw Ploeg van Evides # Evides # false",
        "de leden Ploeg, Frank van Oost en Jense # Jense # true",
        "het lid Mohandis (Vewin) # Vewin # false"
      })
  void surroundingsTellThePerson(String text, String word, boolean person) {
    Sentence sentence = Sentences.of(text).getFirst();
    int at = 0;
    while (!sentence.text(at).equals(word)) {
      at++;
    }
    Persons persons = new Persons(sentence, LexiconHits.of(sentence, LEXICON));

    assertEquals(person, persons.have(at, at + 1));
  }
}
