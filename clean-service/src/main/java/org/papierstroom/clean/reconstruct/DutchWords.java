package org.papierstroom.clean.reconstruct;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * The Dutch word list of LanguageTool (dutch-pos-dict, LGPL 2.1): an automaton of some two million
 * forms, each followed by a separator and a letter for its frequency.
 */
public final class DutchWords {

  private static final String WORDS = "/org/languagetool/resource/nl/spelling/nl_NL.dict";
  private static final byte SEPARATOR = '~';

  private final FSA automaton;
  private final FSATraversal traversal;

  private DutchWords(FSA automaton) {
    this.automaton = automaton;
    this.traversal = new FSATraversal(automaton);
  }

  /** The list that is on the class path, read once. */
  public static DutchWords load() {
    return Loaded.WORDS;
  }

  private static final class Loaded {
    static final DutchWords WORDS = read();
  }

  private static DutchWords read() {
    try (InputStream stream = DutchWords.class.getResourceAsStream(WORDS)) {
      if (stream == null) {
        throw new IllegalStateException("no Dutch word list on the class path: " + WORDS);
      }
      return new DutchWords(FSA.read(stream));
    } catch (IOException e) {
      throw new IllegalStateException("the Dutch word list cannot be read: " + WORDS, e);
    }
  }

  /** True for a form of the list; a capital at the start, or all in capitals, does not matter. */
  public boolean knows(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (listed(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.equals(word) && listed(lower)) {
      return true;
    }
    return word.equals(word.toUpperCase(Locale.ROOT))
        && listed(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
  }

  private boolean listed(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    MatchResult match = traversal.match(bytes, 0, bytes.length, automaton.getRootNode());
    if (match.kind == MatchResult.EXACT_MATCH) {
      return true;
    }
    return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX
        && automaton.getArc(match.node, SEPARATOR) != 0;
  }
}
