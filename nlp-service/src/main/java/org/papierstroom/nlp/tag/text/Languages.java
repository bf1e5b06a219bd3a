package org.papierstroom.nlp.tag.text;

import java.util.ArrayList;
import java.util.List;

/** The language of a text as a whole and of each of its paragraphs. */
public final class Languages {

  private final Language document;
  private final List<Language> perSentence;

  private Languages(Language document, List<Language> perSentence) {
    this.document = document;
    this.perSentence = perSentence;
  }

  /**
   * @param text the text that the sentences were cut from; a line is a paragraph
   */
  public static Languages of(String text, List<Sentence> sentences) {
    Votes whole = new Votes();
    List<Votes> paragraphs = new ArrayList<>(sentences.size());
    int end = 0;
    for (Sentence sentence : sentences) {
      boolean goesOn = !paragraphs.isEmpty() && isOneLine(text, end, sentence.start());
      Votes paragraph = goesOn ? paragraphs.getLast() : new Votes();
      sentence.tokens().forEach(paragraph::add);
      paragraphs.add(paragraph);
      end = sentence.end();
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i == 0 || paragraphs.get(i) != paragraphs.get(i - 1)) {
        whole.add(paragraphs.get(i));
      }
    }
    Language document = whole.winner();
    return new Languages(
        document, paragraphs.stream().map(paragraph -> paragraph.winnerIn(document)).toList());
  }

  public Language document() {
    return document;
  }

  /** The language of the paragraph that a sentence stands in. */
  public Language ofSentence(int number) {
    return perSentence.get(number);
  }

  private static boolean isOneLine(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Sentences.isLineBreak(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
