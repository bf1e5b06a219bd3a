package org.papierstroom.nlp.tag.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Phrases and what they stand for, as a trie over tokens: finding the longest phrase at a token
 * costs one hash lookup per token of that phrase, however many phrases there are.
 */
public final class Phrases<V> {

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private Optional<V> value = Optional.empty();
  }

  /**
   * A phrase found.
   *
   * @param to one past its last token
   */
  public record Match<V>(int from, int to, V value) {}

  private final Node<V> root = new Node<>();
  private final Set<V> values = new HashSet<>();
  private int size;

  /**
   * Adds a phrase; the first value given to a phrase stays. A phrase that starts with a small
   * letter is also found with a capital, as at the start of a sentence.
   */
  public void add(String phrase, V value) {
    List<String> tokens = tokens(phrase);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a phrase without a word: '" + phrase + "'");
    }
    put(tokens, tokens.getFirst(), value);
    String first = tokens.getFirst();
    if (Character.isLowerCase(first.charAt(0))) {
      put(tokens, Character.toTitleCase(first.charAt(0)) + first.substring(1), value);
    }
  }

  /** The longest phrase that starts at token {@code from}. */
  public Optional<Match<V>> longestAt(Sentence sentence, int from) {
    Node<V> node = root.next.get(sentence.token(from).text());
    if (node == null) {
      return Optional.empty();
    }
    Optional<Match<V>> longest = Optional.empty();
    int at = from + 1;
    while (node != null) {
      if (node.value.isPresent()) {
        longest = Optional.of(new Match<>(from, at, node.value.get()));
      }
      node = at < sentence.size() ? node.next.get(sentence.token(at).text()) : null;
      at++;
    }
    return longest;
  }

  /** What all phrases stand for. */
  public Set<V> values() {
    return Set.copyOf(values);
  }

  /** What a phrase of one token stands for. */
  public Optional<V> word(String token) {
    return Optional.ofNullable(root.next.get(token)).flatMap(node -> node.value);
  }

  /** The number of phrases. */
  public int size() {
    return size;
  }

  private void put(List<String> tokens, String first, V value) {
    Node<V> node = root.next.computeIfAbsent(first, key -> new Node<>());
    for (String token : tokens.subList(1, tokens.size())) {
      node = node.next.computeIfAbsent(token, key -> new Node<>());
    }
    if (node.value.isEmpty()) {
      node.value = Optional.of(value);
      values.add(value);
      size++;
    }
  }

  private static List<String> tokens(String phrase) {
    return Sentences.of(phrase).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .toList();
  }
}
