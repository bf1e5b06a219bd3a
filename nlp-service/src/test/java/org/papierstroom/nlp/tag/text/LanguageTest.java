package org.papierstroom.nlp.tag.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Hierbij zend ik u de antwoorden op de vragen van het lid Jansen. # nl",
        "I hereby send you the answers to the questions of the committee. # en",
        "Hiermit übersende ich Ihnen die Antworten auf die Fragen des Ausschusses. # de",
        "Je vous envoie les réponses aux questions de la commission sur le sujet. # fr",
        "Mei dit skriuwen stjoer ik jo de antwurden op de fragen fan it lid fan de Steaten. # fy",
        "Rijkswaterstaat ProRail Gasunie TenneT Schiphol # und"
      })
  void functionWordsTellTheLanguage(String text, String code) {
    assertEquals(code, Languages.of(text, Sentences.of(text)).document().code());
  }

  @Test
  void paragraphInAnotherLanguageIsToldApart() {
    String text =
        """
        Hierbij zend ik u de antwoorden op de vragen die het lid Jansen op 4 mei heeft gesteld.
        The committee notes that the costs of the project have been higher than was foreseen.
        Met vriendelijke groet, Jansen
        Er is in de stukken niet meer dan een enkele brief aangetroffen over dit onderwerp.
        """;
    Languages languages = Languages.of(text, Sentences.of(text));
    assertEquals(Language.DUTCH, languages.document());
    assertEquals(Language.DUTCH, languages.ofSentence(0));
    assertEquals(Language.ENGLISH, languages.ofSentence(1));
    assertEquals(Language.DUTCH, languages.ofSentence(2));
    assertEquals(Language.DUTCH, languages.ofSentence(3));
  }
}
