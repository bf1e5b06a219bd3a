package org.papierstroom.clean.dump;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the characters read so far have been taken for.
 *
 * @param taken place in the old row, or {@link #NEW} or {@link #ADDED_SPACE}
 * @param next first place of the old row not yet come by
 * @param skipped places before {@code next} that were overtaken
 * @param digits hash of the digits given to the new line: two readings that differ in those alone
 *     look the same to the language model
 * @param fresh whether the last character is of the new line
 * @param x where the last character starts
 * @param nib where the next new character starts
 * @param shift how much farther to the right the old row stands than was thought
 */
record ShuffleState(
    @Nullable ShuffleState parent,
    char c,
    int taken,
    int next,
    int[] skipped,
    long context,
    int wordLength,
    char lastNew,
    int digits,
    double score,
    boolean fresh,
    int x,
    int nib,
    int shift) {

  static final int NEW = -1;
  static final int ADDED_SPACE = -2;
  private static final int[] NOTHING = {};

  /** Before the first character. */
  static ShuffleState start(long before) {
    return new ShuffleState(null, ' ', NEW, 0, NOTHING, before, 0, ' ', 0, 0, false, 0, 0, 0);
  }

  /** After a space that belongs to neither line. */
  ShuffleState withSpace(double cost) {
    return new ShuffleState(
        this,
        ' ',
        ADDED_SPACE,
        next,
        skipped,
        context,
        wordLength,
        lastNew,
        digits,
        score - cost,
        fresh,
        x,
        nib,
        shift);
  }

  /** After a character of the old row. */
  ShuffleState withOld(
      char c, int place, int next, int[] skipped, double cost, int x, int nib, int shift) {
    return new ShuffleState(
        this,
        c,
        place,
        next,
        skipped,
        context,
        wordLength,
        lastNew,
        digits,
        score - cost,
        false,
        x,
        nib,
        shift);
  }

  /** After a character of the new line that is {@code width} wide and starts at {@code x}. */
  ShuffleState withNew(char c, long context, int wordLength, double gain, int x, int width) {
    return new ShuffleState(
        this,
        c,
        NEW,
        next,
        skipped,
        context,
        wordLength,
        c,
        Character.isDigit(c) ? digits * 31 + c : digits,
        score + gain,
        true,
        x,
        x + width,
        shift);
  }

  /** What two readings have in common when only the better of them need be followed. */
  Key key() {
    return new Key(next, Arrays.hashCode(skipped), context, wordLength, digits, fresh);
  }

  record Key(int next, int skipped, long context, int wordLength, int digits, boolean fresh) {}
}
