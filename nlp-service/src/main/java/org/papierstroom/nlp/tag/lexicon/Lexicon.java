package org.papierstroom.nlp.tag.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.tag.text.Sentence;

/**
 * Known organisations by every name they go by.
 *
 * <p>A lexicon is a UTF-8 file of tab-separated lines with the header {@code canonical kind id
 * names abbreviations}. Several names in one cell are separated by {@code |}; a name ending in
 * {@code ?} is guarded (see {@link Entry}); lines that start with {@code #} are notes. Trailing
 * empty cells may be left out.
 */
public final class Lexicon {

  private static final List<String> OWN =
      List.of(
          "ministries",
          "agencies",
          "provinces",
          "municipalities",
          "water-boards",
          "courts",
          "parties",
          "european-union",
          "international",
          "more-public-bodies",
          "knowledge",
          "civil-society",
          "companies",
          "local",
          "economy",
          "world",
          "media-and-more");

  private final Phrases<Entry> phrases = new Phrases<>();
  private final Phrases<Entry> places = new Phrases<>();

  private Lexicon() {}

  /** A lexicon that knows nobody. */
  public static Lexicon empty() {
    return new Lexicon();
  }

  /**
   * The lists that come with the tagger, after the user's own files, whose names win.
   *
   * @throws MalformedLexicon when a user's file breaks the format
   * @throws UncheckedIOException when a user's file cannot be read
   */
  public static Lexicon load(List<Path> users) {
    Lexicon lexicon = new Lexicon();
    users.forEach(lexicon::readUser);
    OWN.forEach(lexicon::readOwn);
    return lexicon;
  }

  public Optional<Phrases.Match<Entry>> longestAt(Sentence sentence, int from) {
    return phrases.longestAt(sentence, from);
  }

  /** The organisation that one word names. */
  public Optional<Entry> word(String word) {
    return phrases.word(word);
  }

  /** A place that gives its name to a municipality or province: {@code Boxmeer}. */
  public Optional<Phrases.Match<Entry>> longestPlaceAt(Sentence sentence, int from) {
    return places.longestAt(sentence, from);
  }

  /** The number of names. */
  public int size() {
    return phrases.size();
  }

  private void readUser(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      read(file.toString(), reader, true);
    } catch (IOException e) {
      String fault =
          switch (e) {
            case NoSuchFileException _ -> "no such file";
            case CharacterCodingException _ -> "it is not UTF-8";
            default -> e.toString();
          };
      throw new UncheckedIOException("lexicon " + file + " cannot be read: " + fault, e);
    }
  }

  private void readOwn(String name) {
    String resource = name + ".tsv";
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      read(resource, new InputStreamReader(in, StandardCharsets.UTF_8), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the lines of one file. Visible for tests. */
  void read(String file, Reader reader, boolean user) throws IOException {
    LexiconLines lines = new LexiconLines(file, new BufferedReader(reader), user);
    lines.forEachName(
        (name, entry) -> {
          phrases.add(name, entry);
          Spellings.of(name, entry).forEach(spelling -> phrases.add(spelling, entry));
          if (name.startsWith("gemeente ") || name.startsWith("provincie ")) {
            places.add(name.substring(name.indexOf(' ') + 1), entry);
          }
        });
  }
}
