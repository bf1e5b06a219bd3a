package org.papierstroom.nlp.amount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.nlp.amount.Token.Kind;

/**
 * Phrases of one or more tokens and what they mean. Most tokens start or end no phrase; those cost
 * one look-up.
 */
final class Phrases<V> {

  private final Map<String, V> meanings;
  private final Set<String> firsts = new HashSet<>();
  private final Set<String> lasts = new HashSet<>();
  private int longest = 1;

  /**
   * @param meanings by phrase: lower case, straight apostrophes, single spaces
   */
  Phrases(Map<String, V> meanings) {
    this.meanings = new HashMap<>(meanings);
    for (String phrase : meanings.keySet()) {
      Tokens tokens = new Scanner(phrase, _ -> false).scan();
      firsts.add(tokens.word(0));
      lasts.add(tokens.word(tokens.size() - 1));
      longest = Math.max(longest, tokens.size());
    }
  }

  /** The first words of the phrases. */
  Set<String> firsts() {
    return firsts;
  }

  /** A phrase found in a text: its meaning, its first token and the one after it. */
  record Hit<V>(V value, int from, int next) {}

  /** The longest phrase that starts at a token. */
  Optional<Hit<V>> at(Tokens tokens, int from) {
    Optional<Hit<V>> found = Optional.empty();
    if (!firsts.contains(tokens.word(from))) {
      return found;
    }
    for (int next = from + 1; next <= from + longest && next <= tokens.size(); next++) {
      if (tokens.at(next - 1).is(Kind.LINE_END)) {
        break;
      }
      Optional<Hit<V>> longer = meaning(tokens, from, next);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  /** The longest phrase that ends just before a token. */
  Optional<Hit<V>> before(Tokens tokens, int next) {
    Optional<Hit<V>> found = Optional.empty();
    if (!lasts.contains(tokens.word(next - 1))) {
      return found;
    }
    for (int from = next - 1; from >= next - longest && from >= 0; from--) {
      if (tokens.at(from).is(Kind.LINE_END)) {
        break;
      }
      Optional<Hit<V>> longer = meaning(tokens, from, next);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  private Optional<Hit<V>> meaning(Tokens tokens, int from, int next) {
    return Optional.ofNullable(meanings.get(tokens.phrase(from, next)))
        .map(value -> new Hit<>(value, from, next));
  }
}
