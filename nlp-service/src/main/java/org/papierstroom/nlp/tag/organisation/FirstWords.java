package org.papierstroom.nlp.tag.organisation;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that open a Dutch sentence without ever naming an organisation. */
final class FirstWords {

  private static final Set<String> COMMON =
      Arrays.stream(
              """
              De Het Een In Op Aan Bij Voor Met Van Uit Door Na Sinds Over Tot Om Dit Dat Deze Die
              Er Ik Wij We U Hij Zij Ze Mijn Uw Onze Ook Daarnaast Daarbij Daarom Hierbij Hierdoor
              Hiermee Hieronder Hierover Verder Tevens Indien Wanneer Als Echter Maar En Want Omdat
              Hoewel Zoals Wat Wie Waar Waarom Hoe Welke Welk Kunt Kan Bent Is Zijn Deelt Heeft
              Hebben Wordt Worden Zal Zullen Naar Tijdens Tegen Tussen Onder Binnen Volgens Vanaf
              Vanuit Ten Ter Te Vraag Antwoord Ja Nee Zo Dan Nu Al Alle Veel Geen Niet Bijlage
              Onderwerp Datum Geachte Hoogachtend Artikel Hoofdstuk Tabel Figuur Conclusie Inleiding
              Samenvatting Momenteel Vervolgens Immers Overigens Ondanks Gezien Gelet Naast Zonder
              Mede Samen Graag Toch Dus Daar Eerst Bovendien
              Desondanks Daarentegen Kortom Tenslotte Allereerst Inmiddels Sommige Enkele Andere
              Iedere Elke Ieder Elk Meer Minder Zowel Hierna Derhalve Aldus Namens Per Rond Omtrent
              Inzake Betreffende Blijkens Krachtens Wegens Gedurende Sedert Vanwege Dankzij Ofschoon
              Terwijl Zodra Doordat Opdat Mits Tenzij Evenals Evenmin Eveneens Bijgevolg Allen
              """
                  .strip()
                  .split("\\s+", -1))
          .collect(Collectors.toUnmodifiableSet());

  /** {@code Hiernaast}, {@code Daartoe}: an adverb of place and a preposition. */
  private static final Pattern PRONOMINAL =
      Pattern.compile(
          "(Hier|Daar|Waar|Er)(aan|achter|af|bij|boven|door|heen|in|langs|mee|na|naar|naast|om"
              + "|omheen|onder|op|over|tegen|tegenover|toe|tussen|uit|van|vandaan|voor)");

  private FirstWords() {}

  static boolean isCommon(String word) {
    return COMMON.contains(word) || PRONOMINAL.matcher(word).matches();
  }
}
