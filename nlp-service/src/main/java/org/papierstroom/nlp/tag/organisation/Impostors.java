package org.papierstroom.nlp.tag.organisation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papierstroom.nlp.tag.text.Sentence;

/** What the model takes for an organisation's name and is none. */
record Impostors(Sentence sentence, LexiconHits hits) {

  /** A name less likely than this costs more precision than it wins recall. */
  private static final double LEAST = 0.45;

  private static final Pattern NUMBER = Pattern.compile("[IVX]+|[AN]\\d{1,3}");
  private static final Pattern ROAD = Pattern.compile("[AN]\\d{1,3}");

  /** {@code de gemeenten Utrecht en Zeist} names several by one word. */
  private static final Set<String> PLURALS =
      Set.of("gemeenten", "provincies", "waterschappen", "ministeries", "rechtbanken", "fracties");

  /** Above this even what looks like a person is a name, as {@code Jan Linders} is. */
  private static final double SURELY = 0.9;

  /** Above this not even what stands around a name makes it a person's. */
  private static final double CERTAIN = 0.98;

  boolean have(NameSpan span) {
    return span.probability() < LEAST
        || hits.isGeography(span.from(), span.to())
        || isPlainAbbreviation(span)
        || isPaper(span)
        || isOffice(span)
        || isFirstWord(span)
        || isAddress(span)
        || isPerson(span)
        || abbreviatesNoOrganisation(span)
        || isAdjective(span)
        || isNumber(span)
        || PLURALS.contains(sentence.text(span.from()).toLowerCase(Locale.ROOT));
  }

  private boolean isAdjective(NameSpan span) {
    return span.to() - span.from() == 1 && hits.isAdjective(span.from());
  }

  /** {@code III}, and {@code A28} or {@code A6 Almere-Lelystad}, which are roads. */
  private boolean isNumber(NameSpan span) {
    String first = sentence.text(span.from());
    return span.to() - span.from() == 1 && NUMBER.matcher(first).matches()
        || ROAD.matcher(first).matches() && hits.isGeography(span.from() + 1, span.from() + 2);
  }

  private boolean isFirstWord(NameSpan span) {
    return span.to() - span.from() == 1 && FirstWords.isCommon(sentence.text(span.from()));
  }

  private boolean isAddress(NameSpan span) {
    for (int i = span.from(); i < span.to(); i++) {
      String text = sentence.text(i);
      if (text.indexOf('@') >= 0 || text.contains("//") || text.startsWith("www.")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(NameSpan span) {
    Persons persons = new Persons(sentence, hits);
    return span.probability() < CERTAIN && persons.have(span.from(), span.to())
        || span.probability() <= SURELY && persons.haveGivenName(span.from(), span.to());
  }

  /**
   * {@code Algemene verordening gegevensbescherming (AVG)}: its abbreviation gives it away, unless
   * it opens as only organisations do: {@code Raad voor Dierenaangelegenheden (RDA)}.
   */
  private boolean abbreviatesNoOrganisation(NameSpan span) {
    String first = sentence.text(span.from());
    if (Triggers.isOrganisation(first, first.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return sentence.text(span.to()).equals("(")
        && Gazetteer.isNoOrganisation(sentence.text(span.to() + 1))
        && sentence.text(span.to() + 2).equals(")");
  }

  /** {@code Tweede Kamerlid}, {@code Commissaris}: who does something, not for whom. */
  private boolean isOffice(NameSpan span) {
    return Triggers.isOffice(sentence.text(span.to() - 1).toLowerCase(Locale.ROOT));
  }

  /** A law, treaty or report: its last word says so, or its first where more follow. */
  private boolean isPaper(NameSpan span) {
    return isPaper(span.to() - 1) || span.to() - span.from() > 1 && isPaper(span.from());
  }

  private boolean isPaper(int token) {
    return Triggers.isPaper(sentence.text(token).toLowerCase(Locale.ROOT));
  }

  private boolean isPlainAbbreviation(NameSpan span) {
    return span.to() - span.from() == 1 && hits.isNoOrganisation(span.from());
  }
}
