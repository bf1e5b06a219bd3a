package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;

/** The names of a token's features, as the trainer counts them and the model stores them. */
final class FeatureNames implements FeatureTaker {

  private final List<String> names = new ArrayList<>(72);

  @Override
  public void take(Piece kind) {
    names.add(kind.text());
  }

  @Override
  public void take(Piece kind, Piece value) {
    names.add(kind.text() + value.text());
  }

  @Override
  public void take(Piece kind, Piece first, Piece second) {
    names.add(kind.text() + first.text() + ' ' + second.text());
  }

  @Override
  public void take(Piece kind, Piece first, Piece second, Piece third) {
    names.add(kind.text() + first.text() + ' ' + second.text() + ' ' + third.text());
  }

  @Override
  public void take(Piece kind, String word, int from, int to) {
    names.add(kind.text() + word.substring(from, to));
  }

  String[] toArray() {
    return names.toArray(String[]::new);
  }
}
