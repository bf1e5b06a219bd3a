package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Whether a row of the dump before can be inside a row of the next dump. */
final class Containment {

  /** Chunks that start at the same place change places, so an old row need not be in full order. */
  private static final double IN_ORDER = 0.85;

  private static final double LOOSELY_IN_ORDER = 0.6;

  /** In a short row, such as a row of footnote marks, so many may be out of order. */
  private static final int FEW = 2;

  /** From here on a row is long enough to be held piece by piece. */
  private static final int LONG = 100;

  private static final int PIECE = 16;

  /** Longer rows are in their full order or are compared piece by piece. */
  private static final int MOST_COMPARED = 3000;

  private Containment() {}

  /**
   * True when the merged row has the old row's characters, most of them in order or near where they
   * stood. In rows of many pages more chunks change places than {@link #holds} allows, so that this
   * is no proof: a row may be taken for the old one only where others hold theirs.
   */
  static boolean mayHold(String old, String merged) {
    return holds(old, merged, LOOSELY_IN_ORDER) || holdsNearby(squeeze(old), squeeze(merged));
  }

  /**
   * True when the merged row has the old row's characters, nearly in order; spaces do not count.
   */
  static boolean holds(String old, String merged) {
    return holds(old, merged, IN_ORDER);
  }

  private static boolean holds(String old, String merged, double inOrder) {
    if (old.length() <= merged.length() && merged.contains(old)) {
      return true;
    }
    int[] a = squeeze(old);
    int[] b = squeeze(merged);
    if (a.length > b.length || !counted(a, b)) {
      return false;
    }
    return inOrder(old, merged)
        || (a.length <= MOST_COMPARED
            && commonInOrder(a, b) >= Math.min(inOrder * a.length, a.length - FEW))
        || WholeLine.holdsWords(old, merged);
  }

  /** True when each piece of a long old row is in the part of the merged row where it may be. */
  private static boolean holdsNearby(int[] a, int[] b) {
    int added = b.length - a.length;
    if (a.length < LONG || added < 0 || added > a.length || !counted(a, b)) {
      return false;
    }
    int slack = PIECE + a.length / 20;
    for (int start = 0; start < a.length; start += PIECE) {
      int end = Math.min(a.length, start + PIECE);
      int from = Math.max(0, start - slack);
      int to = Math.min(b.length, end + added + slack);
      if (!counted(Arrays.copyOfRange(a, start, end), Arrays.copyOfRange(b, from, to))) {
        return false;
      }
    }
    return true;
  }

  /** True when the merged row has the old row's characters, spaces apart, in their order. */
  static boolean inOrder(String old, String merged) {
    int at = 0;
    for (int i = 0; i < old.length(); i++) {
      char c = old.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      at = merged.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  static boolean blank(String row) {
    return row.isBlank();
  }

  private static int[] squeeze(String row) {
    int[] squeezed = new int[row.length()];
    int length = 0;
    for (int i = 0; i < row.length(); i++) {
      if (!Character.isWhitespace(row.charAt(i))) {
        squeezed[length++] = row.charAt(i);
      }
    }
    return Arrays.copyOf(squeezed, length);
  }

  private static boolean counted(int[] a, int[] b) {
    int[] left = new int[512];
    for (int c : b) {
      left[c & 511]++;
    }
    for (int c : a) {
      if (--left[c & 511] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Length of the longest common subsequence, 64 characters at a time (Hyyrö, 2004). */
  private static int commonInOrder(int[] a, int[] b) {
    int words = (a.length + 63) / 64;
    Map<Integer, long[]> where = new HashMap<>();
    for (int i = 0; i < a.length; i++) {
      where.computeIfAbsent(a[i], c -> new long[words])[i / 64] |= 1L << (i % 64);
    }
    long[] open = new long[words];
    Arrays.fill(open, -1L);
    for (int c : b) {
      long[] match = where.get(c);
      if (match == null) {
        continue;
      }
      long carry = 0;
      for (int w = 0; w < words; w++) {
        long hit = open[w] & match[w];
        long sum = open[w] + hit;
        long out = Long.compareUnsigned(sum, open[w]) < 0 ? 1 : 0;
        long total = sum + carry;
        out |= Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
        carry = out;
        open[w] = total | (open[w] & ~match[w]);
      }
    }
    int common = 0;
    for (int i = 0; i < a.length; i++) {
      if ((open[i / 64] >>> (i % 64) & 1) == 0) {
        common++;
      }
    }
    return common;
  }
}
