package org.papierstroom.clean.reconstruct;

import java.util.Arrays;

/**
 * Some of a fixed number of rows. Asked for at every point of a page's width, so that it neither
 * grows nor makes objects, as a {@link java.util.BitSet} would.
 */
final class RowSet {

  private final int rows;
  private final long[] bits;

  /** None of this many rows. */
  RowSet(int rows) {
    this.rows = rows;
    this.bits = new long[(rows + 63) >> 6];
  }

  void clear() {
    Arrays.fill(bits, 0);
  }

  void set(int row) {
    bits[row >> 6] |= 1L << row;
  }

  void or(RowSet other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  /** The first row from here on that is in the set, or the number of rows. */
  int nextSet(int from) {
    int at = from;
    while (at < rows) {
      long rest = bits[at >> 6] >>> at;
      if (rest != 0) {
        return at + Long.numberOfTrailingZeros(rest);
      }
      at = (at | 63) + 1;
    }
    return rows;
  }

  /** The first row from here on that is not in the set, or the number of rows. */
  int nextClear(int from) {
    int at = from;
    while (at < rows) {
      long rest = ~bits[at >> 6] >>> at;
      if (rest != 0) {
        return Math.min(rows, at + Long.numberOfTrailingZeros(rest));
      }
      at = (at | 63) + 1;
    }
    return rows;
  }

  /** How many rows from {@code from} to before {@code to} are in the set. */
  int count(int from, int to) {
    int count = 0;
    int at = from;
    while (at < to) {
      int end = Math.min(to, (at | 63) + 1);
      long mask = (end - at == 64 ? -1L : (1L << (end - at)) - 1) << at;
      count += Long.bitCount(bits[at >> 6] & mask);
      at = end;
    }
    return count;
  }
}
