package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The longest known ending of a word, by one walk from its last letter. */
final class Endings {

  private static final class Node {
    private final StringBuilder letters = new StringBuilder(2);
    private final List<Node> before = new ArrayList<>(2);
    private Piece value = Piece.EMPTY;

    @Nullable Node next(char letter) {
      for (int i = 0; i < letters.length(); i++) {
        if (letters.charAt(i) == letter) {
          return before.get(i);
        }
      }
      return null;
    }

    Node grow(char letter) {
      Node known = next(letter);
      if (known != null) {
        return known;
      }
      Node grown = new Node();
      letters.append(letter);
      before.add(grown);
      return grown;
    }
  }

  private final Node root = new Node();

  /** The first value given to an ending stays. */
  void add(String ending, Piece value) {
    Node node = root;
    for (int i = ending.length() - 1; i >= 0; i--) {
      node = node.grow(ending.charAt(i));
    }
    if (node.value.isEmpty()) {
      node.value = value;
    }
  }

  /** Empty where no ending is known. */
  Piece of(String word) {
    Node node = root;
    Piece longest = Piece.EMPTY;
    for (int i = word.length() - 1; i >= 0; i--) {
      Node before = node.next(word.charAt(i));
      if (before == null) {
        return longest;
      }
      node = before;
      longest = node.value.isEmpty() ? longest : node.value;
    }
    return longest;
  }
}
