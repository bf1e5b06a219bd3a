package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * What the model sees of each token: words, shapes, affixes, trigger words and lexicon hits around
 * it, brackets and quotes, and what the rest of the letter says of the word.
 *
 * <p>Computed once per sentence; only the outcome history is added while decoding (see {@link
 * HistoryContext}). That makes some fifty features cost less than OpenNLP's default dozen, which
 * are made anew for every sequence in the beam.
 */
public final class Features {

  /** On every token; see the trainer for what its weights are used for. */
  public static final String BIAS = "bias";

  private static final int NEARBY = 4;

  private final Sentence sentence;
  private final LetterContext letter;
  private final Vocabulary vocabulary;
  private final String[] lower;
  private final String[] shapes;
  private final String[] triggers;
  private final String[] lexicon;
  private final String[] geography;

  private Features(
      Sentence sentence, LexiconHits hits, LetterContext letter, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.letter = letter;
    int size = sentence.size();
    this.lower = new String[size];
    this.shapes = new String[size];
    this.triggers = new String[size];
    this.lexicon = hits.labels();
    this.geography = hits.others().toArray(String[]::new);
    for (int i = 0; i < size; i++) {
      String word = sentence.text(i);
      lower[i] = word.toLowerCase(Locale.ROOT);
      shapes[i] = Shape.of(word);
      triggers[i] = Triggers.classOf(word, lower[i]);
    }
  }

  /** The features of every token of a sentence. */
  public static String[][] of(
      Sentence sentence, LexiconHits hits, LetterContext letter, Vocabulary vocabulary) {
    Features features = new Features(sentence, hits, letter, vocabulary);
    String[][] all = new String[sentence.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = features.at(i);
    }
    return all;
  }

  private String[] at(int i) {
    List<String> features = new ArrayList<>(56);
    features.add(BIAS);
    words(i, features);
    shape(i, features);
    if (!shapes[i].equals("x") && !shapes[i].equals(".")) {
      affixes(i, features);
    }
    triggers(i, features);
    lexicon(i, features);
    geography(i, features);
    surroundings(i, features);
    return features.toArray(String[]::new);
  }

  private void words(int i, List<String> features) {
    String before = word(i - 1);
    String after = word(i + 1);
    features.add("w=" + sentence.text(i));
    features.add("l=" + lower[i]);
    features.add("l-1=" + before);
    features.add("l+1=" + after);
    features.add("l-2=" + word(i - 2));
    features.add("l+2=" + word(i + 2));
    features.add("l-1,0=" + before + ' ' + lower[i]);
    features.add("l0,1=" + lower[i] + ' ' + after);
    features.add("l-2,-1=" + word(i - 2) + ' ' + before);
    features.add("l-1s0=" + before + ' ' + shapes[i]);
    features.add("s0l+1=" + shapes[i] + ' ' + after);
  }

  private void shape(int i, List<String> features) {
    features.add("s=" + shapes[i]);
    features.add("s-1=" + in(shapes, i - 1));
    features.add("s+1=" + in(shapes, i + 1));
    features.add("s-1,0=" + in(shapes, i - 1) + ' ' + shapes[i]);
    features.add("s0,1=" + shapes[i] + ' ' + in(shapes, i + 1));
    features.add("s-1,1=" + in(shapes, i - 1) + ' ' + shapes[i] + ' ' + in(shapes, i + 1));
    features.add("s0,2=" + shapes[i] + ' ' + in(shapes, i + 1) + ' ' + in(shapes, i + 2));
    features.add("s-2,0=" + in(shapes, i - 2) + ' ' + in(shapes, i - 1) + ' ' + shapes[i]);
  }

  private void affixes(int i, List<String> features) {
    String word = lower[i];
    for (int length = 2; length <= 5 && length < word.length(); length++) {
      features.add("suf=" + word.substring(word.length() - length));
    }
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      features.add("pre=" + word.substring(0, length));
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      features.add("tail=" + word.substring(hyphen + 1));
      features.add("headcaps=" + Shape.of(sentence.text(i).substring(0, hyphen)));
    }
    if (hyphen > 0) {
      String tail = word.substring(hyphen + 1);
      features.add("tailt=" + Triggers.classOf(tail, tail));
    }
    features.add("len=" + Math.min(word.length(), 12) + shapes[i]);
  }

  private void triggers(int i, List<String> features) {
    features.add("t=" + triggers[i] + shapes[i]);
    features.add("t-1=" + in(triggers, i - 1) + ' ' + shapes[i]);
    features.add("t+1=" + in(triggers, i + 1) + ' ' + shapes[i]);
    features.add("t-2=" + in(triggers, i - 2) + ' ' + in(shapes, i - 1) + ' ' + shapes[i]);
    for (int back = 1; back <= NEARBY && i - back >= 0; back++) {
      if (!triggers[i - back].isEmpty()) {
        features.add("tb=" + triggers[i - back] + ' ' + shapes[i]);
        break;
      }
    }
    for (int on = 1; on <= NEARBY && i + on < lower.length; on++) {
      if (triggers[i + on].equals("legal")) {
        features.add("legal ahead " + shapes[i]);
        break;
      }
    }
  }

  private void lexicon(int i, List<String> features) {
    features.add("x=" + lexicon[i]);
    features.add("x-1=" + in(lexicon, i - 1) + ' ' + shapes[i]);
    features.add("x+1=" + in(lexicon, i + 1) + ' ' + shapes[i]);
    if (!lexicon[i].isEmpty()) {
      features.add("xs=" + lexicon[i] + ' ' + shapes[i] + ' ' + word(i - 1));
    }
  }

  private void geography(int i, List<String> features) {
    String here = geography[i];
    String after = in(geography, i + 1);
    if (!here.isEmpty() || after.length() == 1 && !after.equals("-")) {
      features.add("g=" + here + ' ' + after + ' ' + shapes[i] + ' ' + in(shapes, i + 1));
      features.add("g-1=" + in(geography, i - 1) + ' ' + here);
      features.add("gl=" + here + ' ' + word(i - 1));
    }
  }

  private void surroundings(int i, List<String> features) {
    if (i == 0) {
      features.add("first " + shapes[i]);
    }
    Token token = sentence.token(i);
    if (token.startsUpper()) {
      boolean small = letter.smallWords().contains(lower[i]);
      boolean common = vocabulary.has(lower[i]);
      features.add("small elsewhere " + small + (i == 0));
      features.add("common " + common + (i == 0) + ' ' + shapes[i]);
      features.add("common alone " + common + in(shapes, i - 1) + ' ' + in(shapes, i + 1));
      features.add("common behind " + common + word(i - 1));
      features.add("common t " + common + in(triggers, i - 1) + ' ' + in(triggers, i + 1));
      String definition = letter.definitions().get(token.text());
      if (definition != null) {
        features.add("defined " + definition);
        features.add("defined " + definition + ' ' + word(i - 1).equals("("));
      }
      if (abbreviationAhead(i)) {
        features.add("abbreviation ahead");
      }
    }
    if (word(i - 1).equals("(")) {
      features.add("opens bracket " + shapes[i] + ' ' + word(i + 1) + ' ' + in(shapes, i - 2));
    }
  }

  /** A bracketed abbreviation within a few tokens whose first letter is this word's. */
  private boolean abbreviationAhead(int i) {
    for (int at = i + 1; at < i + 12 && at + 1 < lower.length; at++) {
      if (lower[at].equals("(")) {
        return sentence.token(at + 1).isAllUpper()
            && Character.toLowerCase(sentence.text(at + 1).charAt(0)) == lower[i].charAt(0);
      }
    }
    return false;
  }

  private String word(int i) {
    if (i < 0) {
      return "<s>";
    }
    return i < lower.length ? lower[i] : "</s>";
  }

  private static String in(String[] values, int i) {
    return i < 0 || i >= values.length ? "-" : values[i];
  }
}
