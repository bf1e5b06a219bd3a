package org.papierstroom.nlp.tag.organisation;

import org.papierstroom.nlp.tag.text.Sentence;

/**
 * What the model sees of each token: words, shapes, affixes, trigger words and lexicon hits around
 * it, brackets and quotes, and what the rest of the letter says of the word.
 *
 * <p>Computed once per sentence; only the outcome history is added while decoding.
 */
public final class Features {

  private static final int NEARBY = 4;
  private static final int LONGEST = 12;

  private static final Piece[] LENGTHS = new Piece[LONGEST + 1];
  private static final Piece FIRST = Piece.of("first");
  private static final Piece LATER = Piece.of("later");
  private static final Piece YES = Piece.of("yes");
  private static final Piece NO = Piece.of("no");

  static {
    for (int i = 0; i < LENGTHS.length; i++) {
      LENGTHS[i] = Piece.of(String.valueOf(i));
    }
  }

  private final Sentence sentence;
  private final LetterContext letter;
  private final Vocabulary vocabulary;
  private final Sight sight;

  private Features(
      Sentence sentence,
      LexiconHits hits,
      LetterContext letter,
      Vocabulary vocabulary,
      WordClasses dictionary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.letter = letter;
    this.sight = new Sight(sentence, hits, dictionary);
  }

  /** The features of a sentence, for the trainer. */
  public static Features of(
      Sentence sentence,
      LexiconHits hits,
      LetterContext letter,
      Vocabulary vocabulary,
      WordClasses dictionary) {
    return new Features(sentence, hits, letter, vocabulary, dictionary);
  }

  /** The names of a token's own features. */
  public String[] names(int i) {
    FeatureNames names = new FeatureNames();
    at(i, names);
    return names.toArray();
  }

  /** The names of the features that an outcome of the token before adds. */
  public String[] namesAfter(int outcome, int i) {
    FeatureNames names = new FeatureNames();
    after(outcome, i, names);
    return names.toArray();
  }

  /** Hands over the features of one token. */
  void at(int i, FeatureTaker taker) {
    Piece shape = sight.shape(i);
    taker.take(Kind.BIAS);
    words(i, taker);
    shape(i, taker);
    if (!shape.equals(Shape.SMALL) && !Shape.isMark(shape)) {
      affixes(i, taker);
    }
    triggers(i, taker);
    classes(i, taker);
    lexicon(i, taker);
    geography(i, taker);
    expansion(i, taker);
    surroundings(i, taker);
  }

  /** Hands over what an outcome of the token before adds to the features of a token. */
  void after(int outcome, int i, FeatureTaker taker) {
    Outcomes.after(outcome, sight.word(i), sight.shape(i), taker);
  }

  private void words(int i, FeatureTaker taker) {
    Piece word = sight.word(i);
    Piece before = sight.word(i - 1);
    Piece after = sight.word(i + 1);
    Piece shape = sight.shape(i);
    taker.take(Kind.FORM, sentence.text(i), 0, sentence.text(i).length());
    taker.take(Kind.WORD, word);
    taker.take(Kind.BEFORE, before);
    taker.take(Kind.AFTER, after);
    taker.take(Kind.SECOND_BEFORE, sight.word(i - 2));
    taker.take(Kind.SECOND_AFTER, sight.word(i + 2));
    taker.take(Kind.BEFORE_WORD, before, word);
    taker.take(Kind.WORD_AFTER, word, after);
    taker.take(Kind.TWO_BEFORE, sight.word(i - 2), before);
    taker.take(Kind.BEFORE_SHAPE, before, shape);
    taker.take(Kind.SHAPE_AFTER, shape, after);
  }

  private void shape(int i, FeatureTaker taker) {
    Piece shape = sight.shape(i);
    Piece before = sight.shape(i - 1);
    Piece after = sight.shape(i + 1);
    taker.take(Kind.SHAPE, shape);
    taker.take(Kind.SHAPE_BEFORE, before);
    taker.take(Kind.SHAPE_BEHIND, after);
    taker.take(Kind.SHAPES_BEFORE, before, shape);
    taker.take(Kind.SHAPES_AFTER, shape, after);
    taker.take(Kind.SHAPES_AROUND, before, shape, after);
    taker.take(Kind.SHAPES_ON, shape, after, sight.shape(i + 2));
    taker.take(Kind.SHAPES_BACK, sight.shape(i - 2), before, shape);
  }

  private void affixes(int i, FeatureTaker taker) {
    String word = sight.word(i).text();
    int length = word.length();
    for (int affix = 2; affix <= 5 && affix < length; affix++) {
      taker.take(Kind.SUFFIX, word, length - affix, length);
    }
    for (int affix = 2; affix <= 4 && affix < length; affix++) {
      taker.take(Kind.PREFIX, word, 0, affix);
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      String tail = word.substring(hyphen + 1);
      taker.take(Kind.TAIL, word, hyphen + 1, length);
      taker.take(Kind.HEAD_SHAPE, Shape.of(sentence.text(i).substring(0, hyphen)));
      taker.take(Kind.TAIL_TRIGGER, Triggers.classOf(tail, tail));
    }
    taker.take(Kind.LENGTH, LENGTHS[Math.min(length, LONGEST)], sight.shape(i));
  }

  private void triggers(int i, FeatureTaker taker) {
    Piece shape = sight.shape(i);
    taker.take(Kind.TRIGGER, sight.trigger(i), shape);
    taker.take(Kind.TRIGGER_BEFORE, sight.trigger(i - 1), shape);
    taker.take(Kind.TRIGGER_AFTER, sight.trigger(i + 1), shape);
    taker.take(Kind.SECOND_TRIGGER, sight.trigger(i - 2), sight.shape(i - 1), shape);
    for (int back = 1; back <= NEARBY && i - back >= 0; back++) {
      if (!sight.trigger(i - back).isEmpty()) {
        taker.take(Kind.TRIGGER_BACK, sight.trigger(i - back), shape);
        break;
      }
    }
    for (int on = 1; on <= NEARBY && i + on < sight.size(); on++) {
      if (sight.trigger(i + on).equals(Triggers.LEGAL)) {
        taker.take(Kind.LEGAL_AHEAD, shape);
        break;
      }
    }
  }

  private void classes(int i, FeatureTaker taker) {
    Piece shape = sight.shape(i);
    Piece here = sight.classes(i);
    Piece before = sight.classes(i - 1);
    Piece after = sight.classes(i + 1);
    taker.take(Kind.CLASS, here, shape);
    taker.take(Kind.CLASS_BEFORE, before, sight.shape(i - 1), shape);
    taker.take(Kind.CLASS_AFTER, after, sight.shape(i + 1), shape);
    taker.take(Kind.CLASSES_BEFORE, before, here, shape);
    taker.take(Kind.CLASSES_AFTER, here, after, shape);
    taker.take(Kind.CLASSES_AROUND, before, here, after);
    taker.take(Kind.CLASS_WORD_BEFORE, sight.word(i - 1), here, shape);
    taker.take(Kind.CLASS_WORD_AFTER, here, sight.word(i + 1), shape);
  }

  private void lexicon(int i, FeatureTaker taker) {
    Piece here = sight.lexicon(i);
    Piece shape = sight.shape(i);
    taker.take(Kind.LEXICON, here);
    taker.take(Kind.LEXICON_BEFORE, sight.lexicon(i - 1), shape);
    taker.take(Kind.LEXICON_AFTER, sight.lexicon(i + 1), shape);
    if (!here.isEmpty()) {
      taker.take(Kind.LEXICON_BEHIND, here, shape, sight.word(i - 1));
    }
  }

  private void geography(int i, FeatureTaker taker) {
    Piece here = sight.geography(i);
    Piece after = sight.geography(i + 1);
    Piece before = sight.geography(i - 1);
    boolean near = i + 1 < sight.size() && !after.isEmpty() || i > 0 && !before.isEmpty();
    if (near || !here.isEmpty()) {
      taker.take(Kind.PLACE_SHAPES, here, after, sight.shape(i));
      taker.take(Kind.PLACES, before, here, sight.shape(i));
      taker.take(Kind.PLACE_BEHIND, here, sight.word(i - 1));
    }
  }

  private void expansion(int i, FeatureTaker taker) {
    Piece here = sight.expansion(i);
    if (!here.isEmpty()) {
      taker.take(Kind.EXPANSION, here, sight.shape(i));
      taker.take(Kind.EXPANSION_TRIGGER, here, sight.trigger(i), sight.shape(i));
    } else if (i > 0 && !sight.expansion(i - 1).isEmpty()) {
      taker.take(Kind.EXPANSION_ENDED);
    } else if (i + 1 < sight.size() && !sight.expansion(i + 1).isEmpty()) {
      taker.take(Kind.EXPANSION_AHEAD, sight.shape(i));
    }
  }

  private void surroundings(int i, FeatureTaker taker) {
    Piece shape = sight.shape(i);
    if (i == 0) {
      taker.take(Kind.FIRST, shape);
    }
    if (sentence.token(i).startsUpper()) {
      capital(i, taker);
    }
    if (sentence.text(i - 1).equals("(")) {
      taker.take(Kind.OPENS_BRACKET, shape, sight.word(i + 1), sight.shape(i - 2));
    }
  }

  private void capital(int i, FeatureTaker taker) {
    String lower = sight.word(i).text();
    Piece place = i == 0 ? FIRST : LATER;
    Piece common = vocabulary.has(lower) ? YES : NO;
    taker.take(Kind.SMALL_ELSEWHERE, letter.isSmallElsewhere(lower) ? YES : NO, place);
    taker.take(Kind.COMMON, common, place, sight.shape(i));
    taker.take(Kind.COMMON_ALONE, common, sight.shape(i - 1), sight.shape(i + 1));
    taker.take(Kind.COMMON_BEHIND, common, sight.word(i - 1));
    taker.take(Kind.COMMON_TRIGGERS, common, sight.trigger(i - 1), sight.trigger(i + 1));
    Piece definition = letter.definition(sentence.text(i));
    if (!definition.isEmpty()) {
      taker.take(Kind.DEFINED, definition);
      taker.take(Kind.DEFINED_HERE, definition, sentence.text(i - 1).equals("(") ? YES : NO);
    }
    Piece kind = sight.kindInBrackets(i);
    if (!kind.isEmpty()) {
      taker.take(Kind.KIND_IN_BRACKETS, kind);
    }
    if (abbreviationAhead(i, lower)) {
      taker.take(Kind.ABBREVIATION_AHEAD);
    }
  }

  /** A bracketed abbreviation within a few tokens whose first letter is this word's. */
  private boolean abbreviationAhead(int i, String lower) {
    for (int at = i + 1; at < i + LONGEST && at + 1 < sight.size(); at++) {
      if (sentence.text(at).equals("(")) {
        return sentence.token(at + 1).isAllUpper()
            && Character.toLowerCase(sentence.text(at + 1).charAt(0)) == lower.charAt(0);
      }
    }
    return false;
  }
}
