package org.papierstroom.nlp.tag.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that tell what kind of name stands next to them, each with one class: see {@code
 * triggers.tsv}.
 */
final class Triggers {

  private static final Piece HEAD = Piece.of("head");
  private static final Piece FUND = Piece.of("fund");
  private static final Piece OFFICE = Piece.of("office");
  private static final Piece ROLE = Piece.of("role");
  static final Piece LEGAL = Piece.of("legal");
  private static final Piece PAPER = Piece.of("paper");

  private static final Map<String, Piece> WORDS = new HashMap<>();
  private static final Endings ENDINGS = new Endings();

  static {
    Map<String, Piece> classes = new HashMap<>();
    List.of(HEAD, FUND, OFFICE, ROLE, LEGAL, PAPER)
        .forEach(known -> classes.put(known.text(), known));
    for (String line : Gazetteer.lines("triggers.tsv")) {
      int tab = line.indexOf('\t');
      Piece type = classes.computeIfAbsent(line.substring(0, tab), Piece::of);
      for (String word : line.substring(tab + 1).split(" ", -1)) {
        if (word.startsWith("*")) {
          ENDINGS.add(word.substring(1), type);
        } else {
          WORDS.putIfAbsent(word, type);
        }
      }
    }
  }

  private Triggers() {}

  /** The class of a word, empty where it tells nothing; whole words go before endings. */
  static Piece classOf(String word, String lower) {
    Piece exact = WORDS.get(word);
    if (exact != null) {
      return exact;
    }
    Piece small = WORDS.get(lower);
    return small != null ? small : ENDINGS.of(lower);
  }

  static boolean isRole(String lower) {
    return WORDS.getOrDefault(lower, Piece.EMPTY).equals(ROLE);
  }

  /** Somebody's office, a minister's among them. */
  static boolean isOffice(String lower) {
    return WORDS.getOrDefault(lower, Piece.EMPTY).equals(OFFICE) || isRole(lower);
  }

  /** A word that only organisations have in their names. */
  static boolean isOrganisation(String word, String lower) {
    Piece type = classOf(word, lower);
    return type.equals(HEAD) || type.equals(LEGAL) || type.equals(FUND);
  }

  static boolean isLegal(String word) {
    return LEGAL.equals(classOf(word, word));
  }

  /** A law, plan, programme or the like by its last letters. */
  static boolean isPaper(String lower) {
    return ENDINGS.of(lower).equals(PAPER);
  }
}
