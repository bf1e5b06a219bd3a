package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;

/** The names of a lexicon that a sentence holds: longest first from the left, none overlapping. */
public record LexiconHits(List<Phrases.Match<Entry>> matches) {

  private static final LexiconHits NONE = new LexiconHits(List.of());

  public static LexiconHits none() {
    return NONE;
  }

  public static LexiconHits of(Sentence sentence, Lexicon lexicon) {
    List<Phrases.Match<Entry>> matches = new ArrayList<>(0);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Entry>> match = lexicon.longestAt(sentence, i);
      match.ifPresent(matches::add);
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return matches.isEmpty() ? NONE : new LexiconHits(matches);
  }

  /** Per token what the lexicon says, empty where nothing: begin or inside, certain or guarded. */
  String[] labels(int tokens) {
    String[] labels = new String[tokens];
    java.util.Arrays.fill(labels, "");
    for (Phrases.Match<Entry> match : matches) {
      String sure = match.value().guarded() ? "?" : "!";
      for (int i = match.from(); i < match.to(); i++) {
        labels[i] = (i == match.from() ? "B" : "I") + sure;
      }
    }
    return labels;
  }
}
