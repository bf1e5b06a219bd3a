package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How strongly two dumps show that rows of different pages were mixed. That the later one holds the
 * earlier is not enough: so does a form that is printed blank and then filled in, or a draft with
 * its second version.
 *
 * @param rows rows that are certainly a mixture of two lines
 * @param loose rows whose old characters are there in another order: proof of nothing
 * @param turns how often old rows and new rows take turns down the page
 */
record Mixture(int rows, int loose, int turns) {

  /** Words put into a line part it once or twice; a shuffle does so all along the line. */
  private static final int PARTS_OF_SHUFFLE = 5;

  /** From this length on two texts in one row are two lines, not a label and what was filled in. */
  private static final int LINE = 20;

  /**
   * A row that prints twice all it printed before is a field of both pages, when much else comes
   * between as well.
   */
  private static final int FIELD = 5;

  private static final int MANY_TURNS = 8;

  /** How many times longer the next row may be. */
  private static final int LONGER = 6;

  private static final int LETTERS = 5;

  /** Whole lines side by side are proof where at least every third row has them, */
  private static final int SHARE = 3;

  /** or where new rows stand between the old ones nearly everywhere. */
  private static final int TURN_SHARE = 2;

  static Mixture of(List<String> old, List<String> next, Alignment alignment) {
    int rows = 0;
    int whole = 0;
    int printed = 0;
    int doubled = 0;
    int loose = 0;
    int turns = 0;
    boolean wasOld = true;
    Set<String> before = Set.of();
    for (int r = 0; r < next.size(); r++) {
      if (next.get(r).isBlank()) {
        continue;
      }
      int place = alignment.oldOf()[r];
      boolean isOld = place >= 0 && !old.get(place).isBlank();
      if (isOld != wasOld) {
        turns++;
        wasOld = isOld;
      }
      printed += isOld ? 1 : 0;
      if (isOld && !Containment.holds(old.get(place), next.get(r))) {
        loose++;
      } else if (isOld && shuffled(old.get(place), next.get(r))) {
        rows++;
      } else if (isOld && besideAnother(old.get(place), next.get(r))) {
        Set<String> words = added(old.get(place), next.get(r));
        whole += alike(words, before) ? 0 : 1;
        before = words;
      } else if (isOld && doubled(old.get(place), next.get(r))) {
        doubled++;
      }
    }
    boolean often =
        SHARE * whole >= printed || (turns >= MANY_TURNS && TURN_SHARE * turns >= printed);
    rows += often ? whole : 0;
    return new Mixture(turns >= MANY_TURNS ? rows + doubled : rows, loose, turns);
  }

  /** Whether it counts for this one pair of dumps. */
  boolean clear() {
    return loose <= rows && (rows > 0 || turns >= MANY_TURNS);
  }

  private static boolean doubled(String old, String next) {
    String field = old.replace(" ", "");
    return field.length() >= FIELD && Tail.times(field, 2, next);
  }

  /**
   * True when the old row is parted all along and within its words. A short row may be parted so by
   * chance in a long one, and so may one of few different letters in any other.
   */
  private static boolean shuffled(String old, String next) {
    String a = old.replace(" ", "");
    String b = next.replace(" ", "");
    boolean byChance =
        b.length() > LONGER * Math.max(a.length(), FIELD)
            || a.chars().filter(Character::isLetter).distinct().count() < LETTERS;
    return b.length() > a.length()
        && !byChance
        && !b.contains(a)
        && parts(a, b) >= PARTS_OF_SHUFFLE
        && !wordsInOrder(old, next);
  }

  /** True when the words of the old row are whole in the next, in their order: as in a form. */
  private static boolean wordsInOrder(String old, String next) {
    int at = 0;
    for (String word : old.strip().split("\\s+", -1)) {
      int found = next.indexOf(word, at);
      if (found < 0) {
        return false;
      }
      at = found + word.length();
    }
    return true;
  }

  /** Two lines in one row; or a sentence that was put into a line of a draft. */
  private static boolean besideAnother(String old, String next) {
    String a = old.replace(" ", "");
    String b = next.replace(" ", "");
    boolean lines = a.length() >= LINE && b.length() - a.length() >= LINE;
    return lines && (b.contains(a) || WholeLine.holdsWords(old, next));
  }

  /** The words that a row has more than before, also those that it had already and has again. */
  private static Set<String> added(String old, String next) {
    List<String> words = words(next);
    words(old).forEach(words::remove);
    return new HashSet<>(words);
  }

  private static List<String> words(String row) {
    return Arrays.stream(row.split("[^\\p{L}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * True when two rows next to each other have grown by the same words, as rows of a table do by a
   * column; lines of running text have few words in common.
   */
  private static boolean alike(Set<String> words, Set<String> before) {
    long same = words.stream().filter(before::contains).count();
    return 2 * same >= words.size();
  }

  /** In how many pieces the old characters stand in the next row, taken as early as they come. */
  private static int parts(String a, String b) {
    int parts = 0;
    int i = 0;
    boolean inside = false;
    for (int j = 0; j < b.length() && i < a.length(); j++) {
      boolean fits = a.charAt(i) == b.charAt(j);
      if (fits) {
        i++;
        parts += inside ? 0 : 1;
      }
      inside = fits;
    }
    return parts;
  }
}
