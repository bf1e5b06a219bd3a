package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.country.CountryNames;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;

/**
 * The names of a lexicon that a sentence holds: longest first from the left, none overlapping; and
 * for each token whether it names a place or country, which the model must tell from organisations.
 */
public record LexiconHits(List<Phrases.Match<Entry>> matches, String[] geography) {

  private static final CountryNames COUNTRIES = CountryNames.load();

  public static LexiconHits of(Sentence sentence, Lexicon lexicon) {
    List<Phrases.Match<Entry>> matches = new ArrayList<>(0);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Entry>> match = lexicon.longestAt(sentence, i);
      match.ifPresent(matches::add);
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return new LexiconHits(matches, geography(sentence, lexicon));
  }

  /** The same sentence as if the lexicon knew none of its organisations. */
  public LexiconHits withoutOrganisations() {
    return new LexiconHits(List.of(), geography);
  }

  /** Per token what the lexicon says, empty where nothing: begin or inside, certain or guarded. */
  String[] labels() {
    String[] labels = new String[geography.length];
    Arrays.fill(labels, "");
    for (Phrases.Match<Entry> match : matches) {
      String sure = match.value().guarded() ? "?" : "!";
      for (int i = match.from(); i < match.to(); i++) {
        labels[i] = (i == match.from() ? "B" : "I") + sure;
      }
    }
    return labels;
  }

  /** Whether the tokens are exactly names of places or countries. */
  boolean isGeography(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!geography[i].equals("C") && !geography[i].equals("P")) {
        return false;
      }
    }
    return true;
  }

  private static String[] geography(Sentence sentence, Lexicon lexicon) {
    String[] labels = new String[sentence.size()];
    Arrays.fill(labels, "");
    for (int i = 0; i < labels.length; i++) {
      if (!labels[i].isEmpty() || !sentence.token(i).startsUpper()) {
        continue;
      }
      Optional<Phrases.Match<CountryNames.Named>> country =
          COUNTRIES.dutch().longestAt(sentence, i);
      if (country.isPresent()) {
        boolean name = country.get().value().form() == Form.NAME;
        Arrays.fill(labels, i, country.get().to(), name ? "C" : "A");
        continue;
      }
      Optional<Phrases.Match<Entry>> place = lexicon.longestPlaceAt(sentence, i);
      if (place.isPresent()) {
        Arrays.fill(labels, i, place.get().to(), "P");
      }
    }
    return labels;
  }
}
