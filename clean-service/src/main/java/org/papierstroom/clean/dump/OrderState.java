package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through a merged row up to one of its characters, by an {@link OrderSearch}.
 *
 * @param last the last character of the new line
 * @param context of the language model
 * @param out for each number of {@link RowCounts} how many more old characters have come than the
 *     old row has up to here
 * @param outs the sum of those above 0
 * @param spaces left to the old row, or where that is in order, since its last character
 * @param score natural logarithm
 */
record OrderState(
    @Nullable Taken last, long context, int[] out, int outs, int spaces, double score) {

  /**
   * A character of the new line.
   *
   * @param at its place in the merged row
   * @param letters that stand together up to here
   */
  record Taken(@Nullable Taken before, char c, int at, int letters) {

    /** The letters that stand together. */
    char[] word() {
      char[] word = new char[letters];
      @Nullable Taken taken = this;
      for (int left = letters - 1; left >= 0 && taken != null; left--) {
        word[left] = taken.c;
        taken = taken.before;
      }
      return word;
    }
  }

  /** What two ways have in common when only the better of them need be followed. */
  record Key(long context, int out, int spaces) {}

  static OrderState first(long context, int kinds) {
    return new OrderState(null, context, new int[kinds], 0, 0, 0);
  }

  Key key() {
    return new Key(context, outs == 0 ? 0 : Arrays.hashCode(out), spaces);
  }

  OrderState less(double cost) {
    return new OrderState(last, context, out, outs, spaces, score - cost);
  }

  /** With one character more of the new line. */
  OrderState taking(char c, int at, long after) {
    int letters = Character.isLetter(c) ? (last == null ? 0 : last.letters()) + 1 : 0;
    return new OrderState(new Taken(last, c, at, letters), after, out, outs, spaces, score);
  }

  /** With no space left to the old row since its last character. */
  OrderState spacesSettled() {
    return new OrderState(last, context, out, outs, 0, score);
  }

  /** With a space left to the old row. */
  OrderState spaced() {
    return new OrderState(last, context, out, outs, spaces + 1, score);
  }

  /**
   * With a character left to the old row.
   *
   * @param turn the number of the one whose turn it is
   */
  OrderState left(int kind, int turn) {
    if (kind == turn) {
      return this;
    }
    int[] next = out.clone();
    int come = next[kind]++ >= 0 ? 1 : 0;
    int gone = next[turn]-- > 0 ? 1 : 0;
    return new OrderState(last, context, next, outs + come - gone, spaces, score);
  }

  /** The characters of the new line up to one of them, in order. */
  static List<Taken> all(@Nullable Taken last) {
    List<Taken> all = new ArrayList<>();
    for (@Nullable Taken taken = last; taken != null; taken = taken.before()) {
      all.addFirst(taken);
    }
    return all;
  }
}
