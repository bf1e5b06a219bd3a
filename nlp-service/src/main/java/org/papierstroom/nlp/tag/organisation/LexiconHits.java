package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;

/**
 * The names of a lexicon that a sentence holds: longest first from the left, none overlapping; and
 * for each token whether it names a place or something else that the model must tell from
 * organisations.
 */
public final class LexiconHits {

  private static final Piece BEGIN_CERTAIN = Piece.of("B!");
  private static final Piece INSIDE_CERTAIN = Piece.of("I!");
  private static final Piece BEGIN_GUARDED = Piece.of("B?");
  private static final Piece INSIDE_GUARDED = Piece.of("I?");

  private static final Set<String> LINKS = Set.of(",", "en", "of");

  private final Sentence sentence;
  private final List<Phrases.Match<Entry>> matches;
  private final Piece[] others;

  private LexiconHits(Sentence sentence, List<Phrases.Match<Entry>> matches, Piece[] others) {
    this.sentence = sentence;
    this.matches = matches;
    this.others = others;
  }

  public static LexiconHits of(Sentence sentence, Lexicon lexicon) {
    List<Phrases.Match<Entry>> matches = new ArrayList<>(0);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Entry>> match =
          lexicon.longestAt(sentence, i).map(found -> longerWithin(sentence, lexicon, found));
      match.ifPresent(matches::add);
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return new LexiconHits(sentence, matches, Gazetteer.labels(sentence, lexicon));
  }

  /** {@code De Onderzoeksraad} gives way to {@code Onderzoeksraad voor Veiligheid}. */
  private static Phrases.Match<Entry> longerWithin(
      Sentence sentence, Lexicon lexicon, Phrases.Match<Entry> match) {
    for (int i = match.from() + 1; i < match.to(); i++) {
      Optional<Phrases.Match<Entry>> later = lexicon.longestAt(sentence, i);
      if (later.isPresent()
          && later.get().to() > match.to()
          && later.get().to() - i > match.to() - match.from()) {
        return later.get();
      }
    }
    return match;
  }

  /** The same sentence as if the lexicon knew none of its organisations. */
  public LexiconHits withoutOrganisations() {
    return new LexiconHits(sentence, List.of(), others);
  }

  public List<Phrases.Match<Entry>> matches() {
    return matches;
  }

  /** Per token the label of {@link Gazetteer}, empty where none applies; not to be changed. */
  Piece[] others() {
    return others;
  }

  /** Per token what the lexicon says, empty where nothing: begin or inside, certain or guarded. */
  Piece[] labels() {
    Piece[] labels = new Piece[others.length];
    Arrays.fill(labels, Piece.EMPTY);
    for (Phrases.Match<Entry> match : matches) {
      boolean guarded = match.value().guarded();
      labels[match.from()] = guarded ? BEGIN_GUARDED : BEGIN_CERTAIN;
      Arrays.fill(labels, match.from() + 1, match.to(), guarded ? INSIDE_GUARDED : INSIDE_CERTAIN);
    }
    return labels;
  }

  /** The kind of the known organisation that starts at a token, empty where none does. */
  Piece kindAt(int token) {
    for (Phrases.Match<Entry> match : matches) {
      if (match.from() == token) {
        return Piece.of(match.value().kind());
      }
    }
    return Piece.EMPTY;
  }

  boolean isAdjective(int token) {
    return others[token].equals(Gazetteer.ADJECTIVE);
  }

  boolean isGivenName(int token) {
    return others[token].equals(Gazetteer.GIVEN_NAME);
  }

  boolean isNoOrganisation(int token) {
    return others[token].equals(Gazetteer.NO_ORGANISATION);
  }

  /** Whether the tokens are nothing but names of places or countries, or an enumeration of them. */
  boolean isGeography(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean place = others[i].equals(Gazetteer.COUNTRY) || others[i].equals(Gazetteer.PLACE);
      if (!place && (i == from || !LINKS.contains(sentence.text(i)))) {
        return false;
      }
    }
    return true;
  }
}
