package org.papierstroom.nlp.tag.organisation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What LanguageTool's Dutch dictionary (dutch-pos-dict) says of a word: which parts of speech it
 * may be in small letters, and whether it may be a given name, a surname or a place as written.
 * Organisations and brands in it are passed over: those are for the lexicons.
 *
 * <p>For one thread; remembers what it was asked.
 */
public final class WordClasses {

  private static final String DICTIONARY = "/org/languagetool/resource/nl/dutch.dict";

  /** Letters of the classes in the order in which they are written. */
  private static final String LETTERS = "NAVBFPSL";

  private static final Map<String, Character> SMALL =
      Map.of(
          "ZNW", 'N', "BNW", 'A', "WKW", 'V', "BYW", 'B', "VRZ", 'F', "VGW", 'F', "VNW", 'F', "GET",
          'F');

  private static final Map<String, Character> NAMES =
      Map.of("ENM:PER:FST", 'P', "ENM:PER:LST", 'S', "ENM:LOC", 'L');

  private static final class Loaded {
    static final Dictionary DUTCH = read();
  }

  private final DictionaryLookup lookup = new DictionaryLookup(Loaded.DUTCH);
  private final Map<String, Piece> known = new HashMap<>();

  private static Dictionary read() {
    try {
      return Dictionary.read(
          Objects.requireNonNull(
              WordClasses.class.getResource(DICTIONARY), "not on the class path: " + DICTIONARY));
    } catch (IOException e) {
      throw new IllegalStateException("the Dutch dictionary cannot be read: " + DICTIONARY, e);
    }
  }

  /**
   * The classes of a word as letters: noun, adjective, verb, adverB, function word, and for one
   * with a capital also Person's given name, Surname and Location; empty where it is not listed.
   */
  Piece of(String word) {
    return known.computeIfAbsent(word, this::look);
  }

  private Piece look(String word) {
    char[] found = new char[LETTERS.length()];
    String lower = word.toLowerCase(Locale.ROOT);
    note(lower, SMALL, found);
    if (!lower.equals(word)) {
      note(word, NAMES, found);
    }
    StringBuilder letters = new StringBuilder(4);
    for (char letter : found) {
      if (letter != 0) {
        letters.append(letter);
      }
    }
    return Piece.of(letters.toString());
  }

  private void note(String word, Map<String, Character> classes, char[] found) {
    for (WordData reading : lookup.lookup(word)) {
      CharSequence tag = reading.getTag();
      classes.forEach(
          (start, letter) -> {
            if (tag != null && tag.length() >= start.length() && startsWith(tag, start)) {
              found[LETTERS.indexOf(letter)] = letter;
            }
          });
    }
  }

  private static boolean startsWith(CharSequence tag, String start) {
    return CharSequence.compare(tag.subSequence(0, start.length()), start) == 0;
  }
}
