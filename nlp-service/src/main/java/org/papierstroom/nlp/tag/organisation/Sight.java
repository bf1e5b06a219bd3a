package org.papierstroom.nlp.tag.organisation;

import java.util.Locale;
import org.papierstroom.nlp.tag.text.Sentence;

/**
 * The words of a sentence as the features look at them: in small letters, by shape, by trigger
 * class, and by what the lists say of them. What is not asked for is not made.
 */
final class Sight {

  private static final Piece START = Piece.of("<s>");
  private static final Piece END = Piece.of("</s>");
  private static final Piece NONE = Piece.of("-");

  private final Sentence sentence;
  private final Piece[] words;
  private final Piece[] shapes;
  private final Piece[] triggers;
  private final Piece[] lexicon;
  private final Piece[] geography;
  private final Piece[] expansions;
  private final LexiconHits hits;
  private final WordClasses dictionary;
  private final Piece[] classes;

  Sight(Sentence sentence, LexiconHits hits, WordClasses dictionary) {
    this.sentence = sentence;
    int size = sentence.size();
    this.words = new Piece[size];
    this.shapes = new Piece[size];
    this.triggers = new Piece[size];
    this.lexicon = hits.labels();
    this.geography = hits.others();
    this.expansions = Expansions.labels(sentence);
    this.hits = hits;
    this.dictionary = dictionary;
    this.classes = new Piece[size];
  }

  int size() {
    return words.length;
  }

  /** The word in small letters, with marks for the ends of the sentence. */
  Piece word(int i) {
    if (i < 0) {
      return START;
    }
    if (i >= words.length) {
      return END;
    }
    Piece known = words[i];
    if (known == null) {
      known = Piece.of(sentence.text(i).toLowerCase(Locale.ROOT));
      words[i] = known;
    }
    return known;
  }

  Piece shape(int i) {
    if (i < 0 || i >= shapes.length) {
      return NONE;
    }
    Piece known = shapes[i];
    if (known == null) {
      known = Shape.of(sentence.text(i));
      shapes[i] = known;
    }
    return known;
  }

  /** The class of a trigger word, empty for all others. */
  Piece trigger(int i) {
    if (i < 0 || i >= triggers.length) {
      return NONE;
    }
    Piece known = triggers[i];
    if (known == null) {
      known = Triggers.classOf(sentence.text(i), word(i).text());
      triggers[i] = known;
    }
    return known;
  }

  /** What the dictionary says of a word, empty where it does not list it. */
  Piece classes(int i) {
    if (i < 0 || i >= classes.length) {
      return NONE;
    }
    Piece known = classes[i];
    if (known == null) {
      known = dictionary.of(sentence.text(i));
      classes[i] = known;
    }
    return known;
  }

  /** What the lexicon says, empty where nothing. */
  Piece lexicon(int i) {
    return i < 0 || i >= lexicon.length ? NONE : lexicon[i];
  }

  /** What the lists of places and the like say, empty where nothing. */
  Piece geography(int i) {
    return i < 0 || i >= geography.length ? NONE : geography[i];
  }

  /**
   * Where the word stands in what an abbreviation behind it stands for, empty where it does not.
   */
  Piece expansion(int i) {
    return i < 0 || i >= expansions.length ? NONE : expansions[i];
  }

  /** The kind of the known organisation that a bracket behind the word opens with. */
  Piece kindInBrackets(int i) {
    return sentence.text(i + 1).equals("(") ? hits.kindAt(i + 2) : Piece.EMPTY;
  }
}
