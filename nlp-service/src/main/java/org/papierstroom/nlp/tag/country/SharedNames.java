package org.papierstroom.nlp.tag.country;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Names that two countries share, such as {@code Congo}: which is meant, the words around tell,
 * those of the sentence before those of the rest of the letter.
 */
final class SharedNames {

  /** Stands in the table for what is no country. */
  private static final String NONE = "-";

  private static final double SURE = 1.0;
  private static final double LIKELY = 0.9;
  private static final double GUESSED = 0.6;

  private final Map<String, Map<String, Set<String>>> clues = new HashMap<>();

  /**
   * Which country is meant.
   *
   * @param why what tells so
   */
  record Meant(String code, double score, String why) {

    boolean isCountry() {
      return !code.equals(NONE);
    }
  }

  private SharedNames() {}

  static SharedNames load() {
    SharedNames shared = new SharedNames();
    for (String[] row : CountryTable.rows("ambiguous.tsv")) {
      shared
          .clues
          .computeIfAbsent(row[0], name -> new LinkedHashMap<>())
          .put(row[1], Set.of(row[2].split("\\|", -1)));
    }
    return shared;
  }

  boolean has(String name) {
    return clues.containsKey(name);
  }

  Set<String> names() {
    return clues.keySet();
  }

  /** The country that holds where nothing tells. */
  String usual(String name) {
    return of(name).keySet().iterator().next();
  }

  /** Which country a name means in a sentence of a letter. */
  Meant meant(String name, Sentence sentence, List<Sentence> letter) {
    String here = most(name, List.of(sentence));
    if (!here.isEmpty()) {
      return new Meant(here, SURE, "name of two countries, told apart by this sentence");
    }
    String elsewhere = most(name, letter);
    if (!elsewhere.isEmpty()) {
      return new Meant(elsewhere, LIKELY, "name of two countries, told apart by the letter");
    }
    return new Meant(usual(name), GUESSED, "name of two countries, nothing tells which");
  }

  /** The country with most clues, empty where there are none or as many for another. */
  private String most(String name, List<Sentence> sentences) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Set<String>> country : of(name).entrySet()) {
      int count = count(country.getValue(), sentences);
      if (count == most) {
        best = "";
      }
      if (count > most) {
        best = country.getKey();
        most = count;
      }
    }
    return best;
  }

  private static int count(Set<String> clues, List<Sentence> sentences) {
    int count = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        count += clues.contains(token.text()) ? 1 : 0;
      }
    }
    return count;
  }

  private Map<String, Set<String>> of(String name) {
    return clues.getOrDefault(name, Map.of());
  }
}
