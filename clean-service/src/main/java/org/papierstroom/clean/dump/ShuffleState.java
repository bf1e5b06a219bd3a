package org.papierstroom.clean.dump;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a merged row up to one character of the new line. What lies between two new
 * characters is old and follows from the old row, so that only the new ones are states.
 *
 * @param at place of the character in the merged row; -1 before the first
 * @param next first place of the old row that has not come by
 * @param ahead places behind {@code next} that have come by, in ascending order
 * @param context of the language model, after the character
 * @param wordLength letters of the word that the character may be in
 * @param digits hash of the digits given to the new line: two readings that differ in those alone
 *     look the same to the language model
 * @param x where the character starts
 * @param nib where the next new character starts
 * @param shift how much farther to the right the old row stands than was thought
 * @param pending what it will cost at least that the old row goes on behind the character
 */
record ShuffleState(
    @Nullable ShuffleState parent,
    char c,
    int at,
    int next,
    int[] ahead,
    long context,
    int wordLength,
    int digits,
    double score,
    int x,
    int nib,
    int shift,
    double pending) {

  private static final int[] NOTHING = {};

  /** Before the first character. */
  static ShuffleState start(long before) {
    return new ShuffleState(null, ' ', -1, 0, NOTHING, before, 0, 0, 0, 0, 0, 0, 0);
  }

  /** The same with what it will cost that the old row goes on behind it. */
  ShuffleState withPending(double cost) {
    return new ShuffleState(
        parent, c, at, next, ahead, context, wordLength, digits, score, x, nib, shift, cost);
  }

  /** How readings compare that have found equally many characters. */
  double rank() {
    return score - pending;
  }

  /** True when the character directly follows another of the new line. */
  boolean goesOn() {
    return parent != null && parent.parent() != null && parent.at() == at - 1;
  }

  /** The new line up to here. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (@Nullable ShuffleState state = this;
        state != null && state.parent() != null;
        state = state.parent()) {
      text.append(state.c());
    }
    return text.reverse().toString();
  }

  /** What two readings have in common when only the better of them need be followed. */
  Key key() {
    return new Key(at, next, Arrays.hashCode(ahead), context, wordLength, digits);
  }

  record Key(int at, int next, int ahead, long context, int wordLength, int digits) {}
}
