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
   * The names with those that lie within one expansion and touch an end of it taken together:
   * {@code Jeugdzorg en Gezinsvoogdij Caribisch Nederland (JGCN)} is one name, not two.
   */
  static List<NameSpan> whole(Sentence sentence, List<NameSpan> names) {
    if (names.isEmpty()) {
      return names;
    }
    Piece[] labels = labels(sentence);
    List<NameSpan> whole = new ArrayList<>(names);
    for (int from = 0; from < labels.length; from++) {
      if (labels[from].equals(BEGIN) && sentence.token(from).startsUpper()) {
        take(from, end(labels, from), whole);
      }
    }
    return whole;
  }

  private static int end(Piece[] labels, int from) {
    int to = from + 1;
    while (to < labels.length && labels[to].equals(INSIDE)) {
      to++;
    }
    return to;
  }

  private static void take(int from, int to, List<NameSpan> names) {
    List<NameSpan> within = names.stream().filter(name -> name.overlaps(from, to)).toList();
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
