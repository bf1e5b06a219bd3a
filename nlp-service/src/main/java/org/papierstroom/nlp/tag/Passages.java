package org.papierstroom.nlp.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.papierstroom.nlp.tag.text.Languages;
import org.papierstroom.nlp.tag.text.Sentence;

/** The sentences of a text with what is applied to each, by the language of its paragraph. */
final class Passages {

  private final List<Sentence> sentences;
  private final List<Applied> applied;
  private final Set<Applied> present;

  private Passages(List<Sentence> sentences, List<Applied> applied, Set<Applied> present) {
    this.sentences = sentences;
    this.applied = applied;
    this.present = present;
  }

  static Passages of(List<Sentence> sentences, Languages languages) {
    List<Applied> applied = new ArrayList<>(sentences.size());
    Set<Applied> present = EnumSet.of(Applied.to(languages.document()));
    for (int i = 0; i < sentences.size(); i++) {
      Applied own = Applied.to(languages.ofSentence(i));
      applied.add(own);
      present.add(own);
    }
    return new Passages(sentences, applied, present);
  }

  boolean have(Applied what) {
    return present.contains(what);
  }

  /** What was applied anywhere in the text, each named once. */
  List<String> applied() {
    return Stream.of(Applied.values())
        .filter(present::contains)
        .flatMap(what -> what.labels().stream())
        .distinct()
        .toList();
  }

  /** The sentences in which organisations are looked for, by the lexicon at least. */
  List<Sentence> withOrganisations() {
    return only(what -> what != Applied.COUNTRIES);
  }

  /** Those in which the model looks too. */
  Set<Sentence> withModel() {
    Set<Sentence> read = Collections.newSetFromMap(new IdentityHashMap<>());
    read.addAll(only(what -> what == Applied.ALL));
    return read;
  }

  private List<Sentence> only(Predicate<Applied> wanted) {
    if (present.stream().allMatch(wanted)) {
      return sentences;
    }
    List<Sentence> chosen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (wanted.test(applied.get(i))) {
        chosen.add(sentences.get(i));
      }
    }
    return chosen;
  }

  /** What is applied where the UTF-16 unit {@code offset} stands. */
  Applied at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return applied.get(low);
  }
}
