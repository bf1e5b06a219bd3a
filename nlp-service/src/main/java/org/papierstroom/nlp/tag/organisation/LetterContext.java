package org.papierstroom.nlp.tag.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * What the whole letter tells of a single word: whether it also occurs with a small letter (then a
 * capital at the start of a sentence says nothing), and whether brackets define it as an
 * abbreviation.
 */
public record LetterContext(Set<String> smallWords, Set<String> bracketed) {

  public static LetterContext of(List<Sentence> sentences) {
    Set<String> small = new HashSet<>();
    Set<String> bracketed = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (Character.isLowerCase(token.text().charAt(0))) {
          small.add(token.text());
        } else if (token.isAllUpper()
            && sentence.text(i - 1).equals("(")
            && sentence.text(i + 1).equals(")")) {
          bracketed.add(token.text());
        }
      }
    }
    return new LetterContext(small, bracketed);
  }
}
