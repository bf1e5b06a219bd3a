package org.papierstroom.clean.dump;

import java.util.Arrays;

/** Counts by a 64-bit key, with open addressing: millions of n-grams without an object for each. */
final class LongTable {

  private static final long FREE = Long.MIN_VALUE;

  private long[] keys;
  private int[] values;
  private int size;

  LongTable(int capacity) {
    keys = new long[Integer.highestOneBit(Math.max(16, capacity))];
    Arrays.fill(keys, FREE);
    values = new int[keys.length];
  }

  int get(long key) {
    int slot = slot(keys, key);
    return keys[slot] == key ? values[slot] : 0;
  }

  /** Adds to a count and gives the new one. */
  int add(long key, int amount) {
    int slot = slot(keys, key);
    if (keys[slot] != key) {
      if (2 * ++size > keys.length) {
        grow();
        slot = slot(keys, key);
      }
      keys[slot] = key;
    }
    values[slot] += amount;
    return values[slot];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    Arrays.fill(keys, FREE);
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
