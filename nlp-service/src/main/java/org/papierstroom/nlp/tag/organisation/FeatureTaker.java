package org.papierstroom.nlp.tag.organisation;

/**
 * Takes the features of a token one by one, each as a kind and up to three values. Their names are
 * the kind and the values with spaces between the values; a taker need not build them.
 */
interface FeatureTaker {

  void take(Piece kind);

  void take(Piece kind, Piece value);

  void take(Piece kind, Piece first, Piece second);

  void take(Piece kind, Piece first, Piece second, Piece third);

  /** A value that is part of a word. */
  void take(Piece kind, String word, int from, int to);
}
