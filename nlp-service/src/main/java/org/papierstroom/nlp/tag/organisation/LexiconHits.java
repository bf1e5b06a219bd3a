package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;

/**
 * The names of a lexicon that a sentence holds: longest first from the left, none overlapping; and
 * for each token whether it names a place or something else that the model must tell from
 * organisations.
 */
public record LexiconHits(List<Phrases.Match<Entry>> matches, List<String> others) {

  public static LexiconHits of(Sentence sentence, Lexicon lexicon) {
    List<Phrases.Match<Entry>> matches = new ArrayList<>(0);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Entry>> match = lexicon.longestAt(sentence, i);
      match.ifPresent(matches::add);
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return new LexiconHits(matches, Arrays.asList(Gazetteer.labels(sentence, lexicon)));
  }

  /** The same sentence as if the lexicon knew none of its organisations. */
  public LexiconHits withoutOrganisations() {
    return new LexiconHits(List.of(), others);
  }

  /** Per token what the lexicon says, empty where nothing: begin or inside, certain or guarded. */
  String[] labels() {
    String[] labels = new String[others.size()];
    Arrays.fill(labels, "");
    for (Phrases.Match<Entry> match : matches) {
      String sure = match.value().guarded() ? "?" : "!";
      for (int i = match.from(); i < match.to(); i++) {
        labels[i] = (i == match.from() ? "B" : "I") + sure;
      }
    }
    return labels;
  }

  /** Whether the tokens are nothing but names of places or countries. */
  boolean isGeography(int from, int to) {
    return others.subList(from, to).stream()
        .allMatch(label -> label.equals(Gazetteer.COUNTRY) || label.equals(Gazetteer.PLACE));
  }
}
