package org.papierstroom.nlp.tag.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.nlp.tag.text.Sentence;
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
        "A vs. B # ''",
        "in Congo # CD",
        "Congo. De missie in Kinshasa gaat door. # CD",
        "Congo en buurland Gabon. De ambassade in Brazzaville is dicht. # CG GA",
        "van Goma in Congo naar Brazzaville, Congo-Brazzaville, Pointe-Noire # CG CG",
        "het Delta Rhine Corridor-project (DRC) # ''",
        "steun aan de DRC, oftewel Congo # CD CD",
        "Korea, met hoofdstad Pyongyang # KP",
        "de Republiek Korea en de Democratische Volksrepubliek Korea # KR KP",
        "de Federale Democratische Republiek Ethiopië # ET",
        "het Koninkrijk Bahrein en het Sultanaat Oman # BH OM",
        "de Helleense Republiek en de Zwitserse Confederatie # GR CH",
        "de Republiek China en de Volksrepubliek China # TW CN",
        "vestigingen in Germany en Spain # DE ES",
        "bij Google Ireland Limited # ''",
        "een reis naar Georgia of Jersey # JE",
        "langs de Niger # ''",
        "de Panama Papers # ''",
        "Swaziland, nu Eswatini # SZ SZ"
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
  void stateThatIsNoMoreIsMarkedThoughItsLandHasACodeNow() {
    FoundCountry found = find(NAMES, "in Nederlands-Indië", "nl").getFirst();
    assertEquals("ID", found.code());
    assertTrue(found.historic());
  }

  @Test
  void nameOfTwoCountriesWithoutAClueIsLessCertain() {
    assertTrue(find(NAMES, "in Congo", "nl").getFirst().score() < 0.7);
    assertEquals(1.0, find(NAMES, "in Congo en Rwanda", "nl").getFirst().score());
  }

  @Test
  void officialNameIsOneMention() {
    FoundCountry found = find(NAMES, "de Islamitische Republiek Mauritanië", "nl").getFirst();
    assertEquals(3, found.start());
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
    List<Sentence> letter = Sentences.of(text);
    return letter.stream()
        .flatMap(sentence -> tagger.find(sentence, language, letter).stream())
        .toList();
  }
}
