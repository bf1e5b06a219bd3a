package org.papierstroom.clean.reconstruct;

import java.util.Arrays;

/**
 * Remembers glyphs by their text and place, to ask whether the same glyph stands within reach of
 * another. An open hash table of indices; asked for every glyph of a page, so it makes no objects.
 */
final class Places {

  private static final int NONE = -1;

  private final double cell;
  private final int[] slots;
  private final long[] keys;

  /**
   * @param capacity number of glyphs at most
   * @param cell at least twice the reach that will be asked for, in points
   */
  Places(int capacity, double cell) {
    this.cell = cell;
    int size = Integer.highestOneBit(Math.max(16, capacity * 4));
    this.slots = new int[size];
    this.keys = new long[size];
    Arrays.fill(slots, NONE);
  }

  void add(Glyph glyph, int index) {
    long key = key(glyph, floor(glyph.x() / cell), floor(glyph.baseline() / cell));
    int slot = slot(key);
    while (slots[slot] != NONE) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = index;
    keys[slot] = key;
  }

  /** Says of the index of a remembered glyph whether it is what is looked for. */
  @FunctionalInterface
  interface Match {
    boolean test(int index);
  }

  /** The index of a glyph with this text in the four cells nearest to it, or -1. */
  int find(Glyph glyph, Match match) {
    double column = glyph.x() / cell;
    double row = glyph.baseline() / cell;
    int left = floor(column - 0.5);
    int top = floor(row - 0.5);
    for (int across = 0; across < 2; across++) {
      for (int down = 0; down < 2; down++) {
        int found = find(key(glyph, left + across, top + down), match);
        if (found != NONE) {
          return found;
        }
      }
    }
    return NONE;
  }

  private int find(long key, Match match) {
    int slot = slot(key);
    while (slots[slot] != NONE) {
      if (keys[slot] == key && match.test(slots[slot])) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & slots.length - 1;
  }

  private static long key(Glyph glyph, int column, int row) {
    return ((long) glyph.text().hashCode() * 65_599 + column) * 65_599 + row;
  }

  private static int floor(double value) {
    return (int) Math.floor(value);
  }
}
