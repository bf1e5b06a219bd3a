package org.papierstroom.nlp.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.papierstroom.nlp.tag.organisation.Vocabulary;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;
import org.papierstroom.nlp.tag.text.Token;

/** The vocabulary of a corpus: words in small letters that at least two documents have. */
final class SmallWords {

  private SmallWords() {}

  static Vocabulary of(List<CorpusDocument> documents) {
    Map<String, Integer> counts = new HashMap<>();
    for (CorpusDocument document : documents) {
      words(document).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    Set<String> words = new TreeSet<>();
    counts.forEach(
        (word, count) -> {
          if (count > 1) {
            words.add(word);
          }
        });
    return new Vocabulary(words);
  }

  private static Set<String> words(CorpusDocument document) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : Sentences.of(document.text())) {
      for (Token token : sentence.tokens()) {
        if (token.text().length() > 1 && token.text().chars().allMatch(Character::isLowerCase)) {
          words.add(token.text());
        }
      }
    }
    return words;
  }
}
