package org.papierstroom.nlp.tag.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.country.CountryNames.Named;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

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

  /** Of a name that means one country and no other. */
  private static final double SURE = 1.0;

  private static final Set<String> SURNAME_PARTICLES = Set.of("Van", "Von", "De", "Ter");

  /** What a state calls itself before its name, and the adjectives before that. */
  private static final Set<String> STATES =
      Set.of(
          "Republiek",
          "Volksrepubliek",
          "Koninkrijk",
          "Staat",
          "Sultanaat",
          "Vorstendom",
          "Groothertogdom",
          "Gemenebest",
          "Unie",
          "Bondsrepubliek",
          "Republic",
          "Kingdom",
          "State");

  private static final Set<String> STATE_ADJECTIVES =
      Set.of(
          "Democratische",
          "Islamitische",
          "Federale",
          "Federatieve",
          "Socialistische",
          "Arabische",
          "Verenigde",
          "Bolivariaanse",
          "Coöperatieve",
          "Oostelijke",
          "Volks",
          "Plurinationale",
          "Hasjemitische",
          "Volksdemocratische",
          "Onafhankelijke",
          "Democratic",
          "Islamic",
          "Federal",
          "United",
          "People's",
          "Socialist");

  /** Between the state and its name: {@code Gemenebest van de Bahama's}. */
  private static final Set<String> STATE_LINKS = Set.of("van", "de", "der", "of", "the");

  /** Rivers too: {@code langs de Niger}. */
  private static final Set<String> RIVERS = Set.of("Niger", "Senegal", "Suriname", "Uruguay");

  private static final Map<String, Set<String>> NOT_BEFORE =
      Map.of(
          "Chili", Set.of("con", "saus", "poeder", "peper", "vlokken", "pepers"),
          "Panama", Set.of("Papers", "papers", "hoed"));

  private final CountryNames names = CountryNames.load();
  private final SharedNames shared = SharedNames.load();
  private final boolean adjectives;

  /**
   * @param adjectives whether adjectives and inhabitants are wanted too
   */
  public CountryTagger(boolean adjectives) {
    this.adjectives = adjectives;
  }

  /**
   * Countries in the order of the sentence, by the names of {@code language} (ISO 639-1).
   *
   * @param letter all sentences, for names that only the rest of the letter makes clear
   */
  public List<FoundCountry> find(Sentence sentence, String language, List<Sentence> letter) {
    List<FoundCountry> found = new ArrayList<>(0);
    int i = 0;
    while (i < sentence.size()) {
      if (!Character.isUpperCase(sentence.token(i).text().charAt(0))) {
        elided(sentence.token(i), language).ifPresent(found::add);
        i++;
        continue;
      }
      Optional<Phrases.Match<Named>> match = match(sentence, i, language);
      if (match.isPresent() && isCountry(sentence, match.get())) {
        country(sentence, match.get(), letter).ifPresent(found::add);
      }
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return found;
  }

  /** {@code d'Allemagne}, {@code l'Irak}: a name behind an article or preposition in French. */
  private static Optional<FoundCountry> elided(Token token, String language) {
    if (!language.equals("fr") || token.text().length() < 4 || token.text().charAt(1) != '\'') {
      return Optional.empty();
    }
    return LocalNames.in(language)
        .word(token.text().substring(2))
        .map(
            named ->
                new FoundCountry(
                    token.start() + 2,
                    token.end(),
                    named.code(),
                    named.form(),
                    named.former(),
                    SURE,
                    "name of a country"));
  }

  private Optional<Phrases.Match<Named>> match(Sentence sentence, int i, String language) {
    return switch (language) {
      case "en" -> names.english().longestAt(sentence, i);
      case "nl", "und" -> inDutch(sentence, i);
      default -> LocalNames.in(language).longestAt(sentence, i).or(() -> inDutch(sentence, i));
    };
  }

  /** A Dutch name, or an English one that no capitalised word makes part of another name. */
  private Optional<Phrases.Match<Named>> inDutch(Sentence sentence, int i) {
    Optional<Phrases.Match<Named>> dutch = names.dutch().longestAt(sentence, i);
    if (dutch.isPresent()) {
      return dutch;
    }
    return names
        .foreign()
        .longestAt(sentence, i)
        .filter(match -> i > 0 && !isCapitalised(sentence, i - 1))
        .filter(match -> !isCapitalised(sentence, match.to()));
  }

  private static boolean isCapitalised(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && sentence.token(i).startsUpper();
  }

  private boolean isCountry(Sentence sentence, Phrases.Match<Named> match) {
    if (match.value().form() != Form.NAME && !adjectives) {
      return false;
    }
    return !isRegion(sentence, match)
        && !isSurname(sentence, match)
        && !isRiver(sentence, match)
        && !isPartOfName(sentence, match)
        && !isSomethingElse(sentence, match);
  }

  /** {@code Holland Quaestor}: a capitalised word behind it makes it part of a name. */
  private boolean isPartOfName(Sentence sentence, Phrases.Match<Named> match) {
    if (match.to() - match.from() > 1 || match.value().form() != Form.NAME) {
      return false;
    }
    return isNameWord(sentence, match.to());
  }

  /** A capitalised word, neither an abbreviation nor a mark. */
  private boolean isNameWord(Sentence sentence, int i) {
    return isCapitalised(sentence, i)
        && sentence.text(i).length() > 2
        && Character.isLowerCase(sentence.text(i).charAt(1))
        && names.dutch().longestAt(sentence, i).isEmpty();
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

  private static boolean isRiver(Sentence sentence, Phrases.Match<Named> match) {
    return RIVERS.contains(sentence.text(match.from()))
        && sentence.text(match.from() - 1).equalsIgnoreCase("de");
  }

  private static boolean isSomethingElse(Sentence sentence, Phrases.Match<Named> match) {
    return NOT_BEFORE
        .getOrDefault(sentence.text(match.from()), Set.of())
        .contains(sentence.text(match.to()));
  }

  private Optional<FoundCountry> country(
      Sentence sentence, Phrases.Match<Named> match, List<Sentence> letter) {
    Named named = match.value();
    String name = sentence.text(match.from());
    int from = named.form() == Form.NAME ? startOfState(sentence, match.from()) : match.from();
    boolean isShared = match.to() - match.from() == 1 && shared.has(name);
    SharedNames.Meant meant =
        isShared
            ? shared.meant(name, sentence, letter)
            : new SharedNames.Meant(named.code(), SURE, "name of a country");
    return Optional.of(meant)
        .filter(SharedNames.Meant::isCountry)
        .map(
            country ->
                new FoundCountry(
                    sentence.token(from).start(),
                    sentence.token(match.to() - 1).end(),
                    country.code(),
                    named.form(),
                    named.former(),
                    country.score(),
                    country.why()));
  }

  /** {@code Federale Democratische Republiek Ethiopië} is one name. */
  private static int startOfState(Sentence sentence, int name) {
    int state = name - 1;
    while (state > 0 && STATE_LINKS.contains(sentence.text(state))) {
      state--;
    }
    if (!STATES.contains(sentence.text(state))) {
      return name;
    }
    while (STATE_ADJECTIVES.contains(sentence.text(state - 1))) {
      state--;
    }
    return state;
  }
}
