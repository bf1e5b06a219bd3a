package org.papierstroom.nlp.tag.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Phrases.Match;
import org.papierstroom.nlp.tag.text.Sentence;

/** Persons by what stands around their names: a degree, their party, a word that opens a list. */
record Persons(Sentence sentence, LexiconHits hits) {

  private static final Set<String> DEGREES =
      Set.of("prof.", "dr.", "drs.", "mr.", "ir.", "ing.", "ds.", "dhr.", "mw.", "mevr.", "jhr.");

  /** Words before names of persons, in a row or behind a colon. */
  private static final Set<String> OPENERS =
      Set.of(
          "lid",
          "leden",
          "heer",
          "heren",
          "mevrouw",
          "dames",
          "kamerlid",
          "kamerleden",
          "tweedekamerlid",
          "raadslid",
          "raadsleden",
          "statenlid",
          "statenleden",
          "wethouder",
          "wethouders",
          "burgemeester",
          "gedeputeerde",
          "gedeputeerden",
          "auteur",
          "auteurs",
          "onderzoeker",
          "onderzoekers",
          "aanwezig",
          "afwezig",
          "aanwezigen",
          "insprekers",
          "fractievoorzitter",
          "staatssecretaris",
          "minister",
          "bewindslieden",
          "ambassadeur");

  private static final Set<String> PARTICLES =
      Set.of("van", "de", "der", "den", "ten", "ter", "het", "el", "al", "ben", "'t");

  private static final int LONGEST_NAME = 4;
  private static final int REACH = 40;

  /** Whether the tokens name a person rather than an organisation. */
  boolean have(int from, int to) {
    if (to - from > LONGEST_NAME || hasOrganisationWord(from, to)) {
      return false;
    }
    return DEGREES.contains(lower(from)) || isOfParty(to) || isListed(from);
  }

  /** {@code Marlies de Wit}: a given name and few words, none of which says what it is. */
  boolean haveGivenName(int from, int to) {
    return to - from > 1
        && to - from <= LONGEST_NAME
        && hits.isGivenName(from)
        && !hasOrganisationWord(from + 1, to);
  }

  /** {@code Kostić (PvdD)}. */
  private boolean isOfParty(int to) {
    if (!sentence.text(to).equals("(")) {
      return false;
    }
    Optional<Match<Entry>> party =
        hits.matches().stream().filter(match -> match.from() == to + 1).findFirst();
    return party
        .filter(match -> match.value().kind().contains("party"))
        .filter(match -> sentence.text(match.to()).equals(")"))
        .isPresent();
  }

  /**
   * {@code de leden Mohandis (PvdA) en Rosenmöller}; not {@code (PvdA)}, nor what {@code van} ties
   * to a person.
   */
  private boolean isListed(int from) {
    if (sentence.text(from - 1).equals("(")) {
      return false;
    }
    boolean within = false;
    for (int i = from - 1; i >= 0 && from - i < REACH; i--) {
      String text = sentence.text(i);
      if (text.equals(")")) {
        within = true;
      } else if (text.equals("(")) {
        within = false;
      } else if (!within && OPENERS.contains(lower(i))) {
        return true;
      } else if (!within && (i == from - 1 && PARTICLES.contains(text) || !joins(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean joins(int i) {
    String text = sentence.text(i);
    if (text.equals(",") || text.equals("en") || text.equals(":")) {
      return true;
    }
    boolean particle = PARTICLES.contains(text) && isCapitalised(i - 1) && isCapitalised(i + 1);
    return particle || PARTICLES.contains(text) && joinsTwo(i) || isCapitalised(i);
  }

  /** {@code Frank van der Meer}. */
  private boolean joinsTwo(int i) {
    return i > 1 && PARTICLES.contains(sentence.text(i - 1)) && isCapitalised(i - 2)
        || PARTICLES.contains(sentence.text(i + 1)) && isCapitalised(i + 2);
  }

  private boolean isCapitalised(int i) {
    return i >= 0 && i < sentence.size() && sentence.token(i).startsUpper();
  }

  private boolean hasOrganisationWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Triggers.isOrganisation(sentence.text(i), lower(i))) {
        return true;
      }
    }
    return false;
  }

  private String lower(int i) {
    return sentence.text(i).toLowerCase(Locale.ROOT);
  }
}
