package org.papierstroom.nlp.tag.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    assertEquals(code, Language.of(Sentences.of(text)).code());
  }
}
