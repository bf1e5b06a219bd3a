package org.papierstroom.nlp.tag.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.nlp.tag.text.Sentences;

class CountryTaggerTest {

  private static final CountryTagger NAMES = new CountryTagger(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "uit de Verenigde Staten, de VS en Amerika # US US US",
        "Wit-Rusland heet nu Belarus # BY BY",
        "in Ivoorkust en Côte d’Ivoire # CI CI",
        "Congo-Brazzaville en de Democratische Republiek Congo # CG CD",
        "Niger grenst aan Nigeria # NE NG",
        "Zuid-Korea en Noord-Korea # KR KP",
        "Equatoriaal-Guinea, Guinee-Bissau en Guinee # GQ GW GN",
        "Dominica en de Dominicaanse Republiek # DM DO",
        "Aruba, Curaçao en Sint-Maarten # AW CW SX",
        "Jordanië, niet de Jordaan # JO",
        "in Georgië # GE",
        "Georgia is een staat # ''",
        "Caribisch Nederland # ''",
        "in Noord- en Zuid-Nederland # ''",
        "het lid Van Engeland en mevrouw Polen # ''",
        "de heer J.P. Holland # ''",
        "Chili con carne met Chili # CL",
        "de Duitse grens en de Fransen # ''",
        "het Verenigd Koninkrijk (VK) # GB GB",
        "Joegoslavië en de Sovjet-Unie # YUCS SUHH",
        "Turkije, Türkiye # TR TR",
        "A vs. B # ''"
      })
  void dutchNames(String text, String codes) {
    assertEquals(codes, codes(NAMES, text, "nl"));
  }

  @Test
  void englishTextHasEnglishNames() {
    assertEquals("GE JO TR", codes(NAMES, "Georgia, Jordan and Turkey", "en"));
  }

  @Test
  void formerCountriesAreMarked() {
    assertTrue(find(NAMES, "de DDR", "nl").getFirst().historic());
  }

  @Test
  void adjectivesAndInhabitantsOnlyWhenAskedFor() {
    List<FoundCountry> found = find(new CountryTagger(true), "Duitse boeren en Fransen", "nl");
    assertEquals(
        "DE ADJECTIVE, FR INHABITANT",
        found.stream()
            .map(country -> country.code() + " " + country.form())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void everyCountryOfIsoHasADutchName() {
    List<String> codes =
        CountryNames.load().dutch().values().stream().map(CountryNames.Named::code).toList();
    for (String code : Locale.getISOCountries()) {
      assertTrue(codes.contains(code), code);
    }
  }

  private static String codes(CountryTagger tagger, String text, String language) {
    return find(tagger, text, language).stream()
        .map(FoundCountry::code)
        .collect(Collectors.joining(" "));
  }

  private static List<FoundCountry> find(CountryTagger tagger, String text, String language) {
    return Sentences.of(text).stream()
        .flatMap(sentence -> tagger.find(sentence, language).stream())
        .toList();
  }
}
