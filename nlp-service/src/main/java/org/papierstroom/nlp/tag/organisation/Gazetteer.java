package org.papierstroom.nlp.tag.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.country.CountryNames;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.text.Sentence;

/** Names that are no organisations: countries, places, and abbreviations of laws and the like. */
final class Gazetteer {

  static final Piece COUNTRY = Piece.of("C");
  static final Piece ADJECTIVE = Piece.of("A");
  static final Piece PLACE = Piece.of("P");
  static final Piece NO_ORGANISATION = Piece.of("N");

  static final Piece GIVEN_NAME = Piece.of("G");

  private static final CountryNames COUNTRIES = CountryNames.load();
  private static final Phrases<String> PLACES = places();
  private static final Set<String> GIVEN_NAMES = Set.copyOf(lines("given-names.txt"));
  private static final Set<String> ABBREVIATIONS = Set.copyOf(lines("not-organisations.txt"));

  private Gazetteer() {}

  /** Per token one of the labels above, empty where none applies. */
  static Piece[] labels(Sentence sentence, Lexicon lexicon) {
    Piece[] labels = new Piece[sentence.size()];
    Arrays.fill(labels, Piece.EMPTY);
    int i = 0;
    while (i < labels.length) {
      i = sentence.token(i).startsUpper() ? label(sentence, lexicon, i, labels) : i + 1;
    }
    return labels;
  }

  /**
   * An abbreviation that looks like an organisation's but is a law's, programme's or technique's.
   */
  static boolean isNoOrganisation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  private static int label(Sentence sentence, Lexicon lexicon, int i, Piece[] labels) {
    Optional<Phrases.Match<CountryNames.Named>> country =
        COUNTRIES
            .dutch()
            .longestAt(sentence, i)
            .or(() -> COUNTRIES.foreign().longestAt(sentence, i));
    if (country.isPresent()) {
      boolean name = country.get().value().form() == Form.NAME;
      Arrays.fill(labels, i, country.get().to(), name ? COUNTRY : ADJECTIVE);
      return country.get().to();
    }
    Optional<Phrases.Match<Entry>> municipality = lexicon.longestPlaceAt(sentence, i);
    int to = municipality.map(Phrases.Match::to).orElse(i);
    to = Math.max(to, PLACES.longestAt(sentence, i).map(Phrases.Match::to).orElse(i));
    if (to > i) {
      Arrays.fill(labels, i, to, PLACE);
      return to;
    }
    if (isNoOrganisation(sentence.text(i))) {
      labels[i] = NO_ORGANISATION;
    } else if (GIVEN_NAMES.contains(sentence.text(i))) {
      labels[i] = GIVEN_NAME;
    }
    return i + 1;
  }

  private static Phrases<String> places() {
    Phrases<String> places = new Phrases<>();
    lines("places.txt").forEach(place -> places.add(place, place));
    return places;
  }

  /** The lines of a list of this package, without its notes. */
  static List<String> lines(String resource) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
