package org.papierstroom.nlp.tag.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The longest known ending of a word, by one walk from its last letter. */
final class Endings {

  private static final class Node {
    private final Map<Character, Node> before = new HashMap<>(2);
    private Optional<String> value = Optional.empty();
  }

  private final Node root = new Node();

  /** The first value given to an ending stays. */
  void add(String ending, String value) {
    Node node = root;
    for (int i = ending.length() - 1; i >= 0; i--) {
      node = node.before.computeIfAbsent(ending.charAt(i), key -> new Node());
    }
    if (node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  Optional<String> of(String word) {
    Node node = root;
    Optional<String> longest = Optional.empty();
    for (int i = word.length() - 1; i >= 0; i--) {
      Node before = node.before.get(word.charAt(i));
      if (before == null) {
        return longest;
      }
      node = before;
      longest = node.value.isPresent() ? node.value : longest;
    }
    return longest;
  }
}
