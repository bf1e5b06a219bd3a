package org.papierstroom.nlp.tag.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.country.CountryNames.Named;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;

/** Finds countries in a sentence; what lies inside an organisation's name is settled elsewhere. */
public final class CountryTagger {

  private static final Set<String> REGIONS =
      Set.of(
          "Caribisch",
          "Noord",
          "Zuid",
          "Oost",
          "West",
          "Midden",
          "Noordelijk",
          "Zuidelijk",
          "Oostelijk",
          "Westelijk",
          "Brits",
          "Latijns",
          "Centraal");

  /** Before a surname that is also a country. */
  private static final Set<String> TITLES =
      Set.of(
          "heer",
          "mevrouw",
          "mevr.",
          "mw.",
          "dhr.",
          "mr.",
          "dr.",
          "drs.",
          "prof.",
          "ing.",
          "ir.",
          "lid",
          "leden",
          "kamerlid",
          "familie",
          "gebroeders");

  private static final Set<String> SURNAME_PARTICLES = Set.of("Van", "Von", "De", "Ter");

  private static final Set<String> PEPPERS =
      Set.of("con", "saus", "poeder", "peper", "vlokken", "pepers");

  private final CountryNames names = CountryNames.load();
  private final boolean adjectives;

  /**
   * @param adjectives whether adjectives and inhabitants are wanted too
   */
  public CountryTagger(boolean adjectives) {
    this.adjectives = adjectives;
  }

  /** Countries in the order of the sentence, by the names of {@code language} (ISO 639-1). */
  public List<FoundCountry> find(Sentence sentence, String language) {
    Phrases<Named> phrases = language.equals("en") ? names.english() : names.dutch();
    List<FoundCountry> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Named>> match =
          Character.isUpperCase(sentence.token(i).text().charAt(0))
              ? phrases.longestAt(sentence, i)
              : Optional.empty();
      if (match.isEmpty()) {
        i++;
        continue;
      }
      if (isCountry(sentence, match.get())) {
        found.add(country(sentence, match.get()));
      }
      i = match.get().to();
    }
    return found;
  }

  private boolean isCountry(Sentence sentence, Phrases.Match<Named> match) {
    if (match.value().form() != Form.NAME && !adjectives) {
      return false;
    }
    return !isRegion(sentence, match) && !isSurname(sentence, match) && !isPepper(sentence, match);
  }

  /** {@code Caribisch Nederland}, {@code Noord- en Zuid-Nederland}, {@code Noord Nederland}. */
  private static boolean isRegion(Sentence sentence, Phrases.Match<Named> match) {
    return REGIONS.contains(sentence.text(match.from() - 1));
  }

  /** {@code het lid Van Engeland}, {@code mevrouw Polen}, {@code J. Holland}. */
  private static boolean isSurname(Sentence sentence, Phrases.Match<Named> match) {
    String before = sentence.text(match.from() - 1);
    if (SURNAME_PARTICLES.contains(before) && match.from() > 1) {
      return true;
    }
    return TITLES.contains(before.toLowerCase(Locale.ROOT)) || isInitials(before);
  }

  private static boolean isInitials(String token) {
    return token.length() > 1
        && token.length() < 8
        && token.endsWith(".")
        && Character.isUpperCase(token.charAt(0))
        && token.charAt(1) == '.';
  }

  private static boolean isPepper(Sentence sentence, Phrases.Match<Named> match) {
    return match.value().code().equals("CL") && PEPPERS.contains(sentence.text(match.to()));
  }

  private static FoundCountry country(Sentence sentence, Phrases.Match<Named> match) {
    Named named = match.value();
    return new FoundCountry(
        sentence.token(match.from()).start(),
        sentence.token(match.to() - 1).end(),
        named.code(),
        named.form(),
        1.0,
        "name of a country");
  }
}
