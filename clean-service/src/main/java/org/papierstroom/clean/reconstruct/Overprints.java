package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads once what is printed twice to look bold or to cast a shadow: a glyph that stands nearer to
 * its like than any two letters of a font can; farther off, a run in which every glyph is followed
 * by itself, or a word that repeats a word. Boxes that merely overlap, as those of fonts with wrong
 * widths, are no sign of it.
 */
final class Overprints {

  private static final String STEP = "layers";

  /** Nearer than two of the narrowest letters stand (an i is 0.2 em wide), in ems. */
  private static final double NEAR = 0.13;

  /** How far a shadow is cast at most, in ems. */
  private static final double SHADOW = 0.4;

  private static final int SHORTEST_SHADOW = 3;
  private static final int FEWEST_PAIRS = 3;

  private Overprints() {}

  /** The glyphs without those that repeat another. */
  static List<Glyph> once(List<Glyph> glyphs, int page, Notes notes) {
    List<Glyph> apart = withoutNear(withoutPairs(glyphs));
    if (apart.size() < glyphs.size()) {
      notes.add(
          STEP,
          "double-printed-letters",
          page,
          glyphs.size() - apart.size() + " glyphs printed again");
    }
    return apart;
  }

  private static List<Glyph> withoutPairs(List<Glyph> glyphs) {
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    int at = 0;
    while (at < glyphs.size()) {
      int pairs = pairs(glyphs, at);
      for (int i = 0; i < pairs; i++) {
        kept.add(thickened(glyphs.get(at + 2 * i)));
      }
      at += 2 * pairs;
      if (pairs == 0) {
        kept.add(glyphs.get(at++));
      }
    }
    return kept;
  }

  private static List<Glyph> withoutNear(List<Glyph> glyphs) {
    double largest = 0;
    for (Glyph glyph : glyphs) {
      largest = Math.max(largest, glyph.size());
    }
    Places places = new Places(glyphs.size(), Math.max(1, 2 * NEAR * largest));
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        kept.add(glyph);
        continue;
      }
      int again = places.find(glyph, index -> repeats(kept.get(index), glyph, NEAR));
      if (again >= 0) {
        kept.set(again, thickened(kept.get(again)));
      } else {
        places.add(glyph, kept.size());
        kept.add(glyph);
      }
    }
    return kept;
  }

  /** The words without those printed again at almost the same place. */
  static List<Word> wordsOnce(List<Word> words, int page, Notes notes) {
    Map<String, List<Integer>> places = new HashMap<>();
    List<Word> kept = new ArrayList<>(words.size());
    for (Word word : words) {
      List<Integer> same = places.computeIfAbsent(word.text(), text -> new ArrayList<>(1));
      int again = -1;
      for (int place : same) {
        if (repeats(kept.get(place), word)) {
          again = place;
        }
      }
      if (again >= 0) {
        kept.set(again, thickened(kept.get(again)));
        continue;
      }
      same.add(kept.size());
      kept.add(word);
    }
    if (kept.size() == words.size()) {
      return words;
    }
    notes.add(
        STEP, "double-printed-words", page, words.size() - kept.size() + " words printed again");
    return kept;
  }

  private static boolean repeats(Word one, Word other) {
    double reach = (one.text().length() >= SHORTEST_SHADOW ? SHADOW : NEAR) * one.size();
    return Math.abs(one.left() - other.left()) < reach
        && Math.abs(one.box().y() - other.box().y()) < reach
        && Math.abs(one.size() - other.size()) < 0.1 * one.size();
  }

  private static boolean repeats(Glyph one, Glyph other, double reach) {
    return Math.abs(one.x() - other.x()) < reach * one.size()
        && Math.abs(one.baseline() - other.baseline()) < reach * one.size()
        && Math.abs(one.size() - other.size()) < 0.1 * one.size()
        && one.text().equals(other.text())
        && !one.blank();
  }

  /** The number of glyphs from here on that are each followed by themselves, shifted alike. */
  private static int pairs(List<Glyph> glyphs, int at) {
    int pairs = 0;
    boolean differ = false;
    for (int i = at; i + 1 < glyphs.size(); i += 2) {
      Glyph one = glyphs.get(i);
      Glyph other = glyphs.get(i + 1);
      if (!repeats(one, other, SHADOW)
          || !shiftedAlike(glyphs.get(at), glyphs.get(at + 1), one, other)) {
        break;
      }
      differ |= !one.text().equals(glyphs.get(at).text());
      pairs++;
    }
    return pairs >= FEWEST_PAIRS && differ ? pairs : 0;
  }

  private static boolean shiftedAlike(Glyph first, Glyph second, Glyph one, Glyph other) {
    return Math.abs((second.x() - first.x()) - (other.x() - one.x())) < 0.05 * one.size();
  }

  private static Glyph thickened(Glyph glyph) {
    return new Glyph(
        glyph.text(),
        glyph.x(),
        glyph.baseline(),
        glyph.width(),
        glyph.size(),
        new Face(glyph.face().name(), true, glyph.face().italic()),
        glyph.ink(),
        glyph.turn(),
        glyph.artifact());
  }

  private static Word thickened(Word word) {
    return new Word(
        word.text(),
        word.box(),
        word.baseline(),
        word.size(),
        new Face(word.face().name(), true, word.face().italic()),
        word.height(),
        word.glued(),
        word.artifact());
  }
}
