package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * The words that an abbreviation in brackets stands for: in {@code het Kenniscentrum Kinder- en
 * Jeugdpsychiatrie (KKJ)} those from {@code Kenniscentrum} on. The letters of the abbreviation are
 * looked for from right to left, the first at the start of a word (A. Schwartz and M. Hearst, A
 * simple algorithm for identifying abbreviation definitions in biomedical text, 2003).
 */
final class Expansions {

  private static final Piece BEGIN = Piece.of("B");
  private static final Piece INSIDE = Piece.of("I");
  private static final Piece ABBREVIATION = Piece.of("A");

  /** From here on an abbreviation makes what it stands for a name. */
  private static final double CERTAIN = 0.9;

  private static final int LONGEST_ABBREVIATION = 10;
  private static final int SPARE_WORDS = 5;

  private Expansions() {}

  /** Per token where it stands in an expansion, or that it is the abbreviation; empty elsewhere. */
  static Piece[] labels(Sentence sentence) {
    Piece[] labels = new Piece[sentence.size()];
    Arrays.fill(labels, Piece.EMPTY);
    for (int i = 1; i + 2 < labels.length; i++) {
      if (sentence.text(i).equals("(")
          && isAbbreviation(sentence.token(i + 1))
          && sentence.text(i + 2).equals(")")) {
        int from = start(sentence, i, sentence.text(i + 1).toLowerCase(Locale.ROOT));
        if (from >= 0) {
          labels[from] = BEGIN;
          Arrays.fill(labels, from + 1, i, INSIDE);
          labels[i + 1] = ABBREVIATION;
        }
      }
    }
    return labels;
  }

  /**
   * The names with what the letter itself abbreviates taken whole. Those that lie within one
   * expansion and touch an end of it are one: {@code Jeugdzorg en Gezinsvoogdij Noord (JGN)}. Where
   * only the abbreviation is a name, what it stands for is one too: {@code Nationale
   * Zeehondenopvang Pieterburen (hierna: de NZP)}.
   */
  static List<NameSpan> whole(Sentence sentence, List<NameSpan> names) {
    if (names.isEmpty()) {
      return names;
    }
    List<NameSpan> whole = new ArrayList<>(names);
    for (int bracket = 1; bracket < sentence.size(); bracket++) {
      int abbreviation = sentence.text(bracket).equals("(") ? defined(sentence, bracket) : -1;
      if (abbreviation >= 0) {
        String letters = sentence.text(abbreviation).toLowerCase(Locale.ROOT);
        int from = start(sentence, bracket, letters);
        if (from >= 0 && sentence.token(from).startsUpper()) {
          take(from, bracket, abbreviation, whole);
        }
      }
    }
    return whole;
  }

  /** The token of the one-word abbreviation that a bracket defines, or -1. */
  private static int defined(Sentence sentence, int bracket) {
    return Definitions.behind(sentence, 0, bracket)
        .filter(definition -> definition.to() == definition.from() + 1)
        .map(Definitions.Definition::from)
        .filter(at -> isAbbreviation(sentence.token(at)))
        .orElse(-1);
  }

  private static void take(int from, int to, int abbreviation, List<NameSpan> names) {
    List<NameSpan> within = names.stream().filter(name -> name.overlaps(from, to)).toList();
    if (within.isEmpty()) {
      names.stream()
          .filter(name -> name.from() == abbreviation && name.to() == abbreviation + 1)
          .filter(name -> name.probability() >= CERTAIN)
          .findFirst()
          .ifPresent(name -> names.add(new NameSpan(from, to, name.probability())));
      return;
    }
    boolean inside = within.stream().allMatch(name -> from <= name.from() && name.to() <= to);
    boolean touches = within.stream().anyMatch(name -> name.from() == from || name.to() == to);
    if (inside && touches) {
      double probability = within.stream().mapToDouble(NameSpan::probability).max().orElseThrow();
      names.removeAll(within);
      names.add(new NameSpan(from, to, probability));
    }
  }

  private static boolean isAbbreviation(Token token) {
    String text = token.text();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return token.startsUpper() && capitals > 1 && text.length() <= LONGEST_ABBREVIATION;
  }

  /** The first token of the expansion that ends before token {@code bracket}, or -1. */
  private static int start(Sentence sentence, int bracket, String abbreviation) {
    int letter = abbreviation.length() - 1;
    int least =
        Math.max(
            0, bracket - Math.min(abbreviation.length() + SPARE_WORDS, 2 * abbreviation.length()));
    for (int i = bracket - 1; i >= least && sentence.token(i).isWord(); i--) {
      String word = sentence.text(i).toLowerCase(Locale.ROOT);
      for (int at = word.length() - 1; at >= 0; at--) {
        while (letter > 0 && !Character.isLetterOrDigit(abbreviation.charAt(letter))) {
          letter--;
        }
        boolean fits = word.charAt(at) == abbreviation.charAt(letter);
        if (!fits || letter == 0 && at > 0 && word.charAt(at - 1) != '-') {
          continue;
        }
        if (letter == 0) {
          return i;
        }
        letter--;
      }
    }
    return -1;
  }
}
