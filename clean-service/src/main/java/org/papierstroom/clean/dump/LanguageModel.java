package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.Collection;

/**
 * A character n-gram model with Witten-Bell interpolation (Witten and Bell, 1991), so that what was
 * seen once already helps and what was never seen stays possible. Digits count as one character:
 * which digit stands where is a matter of slots, never of language.
 */
final class LanguageModel {

  /** Characters of context and character together. */
  static final int ORDER = 7;

  private static final int BITS = 9;
  private static final long CONTEXT_MASK = (1L << (BITS * (ORDER - 1))) - 1;
  private static final double FLOOR = Math.log(1.0 / 200);

  private final LongTable counts = new LongTable(1 << 16);
  private final LongTable totals = new LongTable(1 << 15);

  /** The last answers, by a hash of the question: a search asks the same over and over. */
  private final long[] answered = new long[1 << 18];

  private final double[] answers = new double[answered.length];
  private final LongTable kinds = new LongTable(1 << 15);

  /** The context at the start of a line of which nothing before is known. */
  long start() {
    return push(0, '\n');
  }

  /** The context after one more character. */
  long push(long context, char next) {
    return ((context << BITS) | code(next)) & CONTEXT_MASK;
  }

  long pushAll(long context, CharSequence text) {
    long after = context;
    for (int i = 0; i < text.length(); i++) {
      after = push(after, text.charAt(i));
    }
    return after;
  }

  /** Learns lines that follow one another, each weighing as if it had been seen so many times. */
  void learn(Collection<String> lines, int weight) {
    Arrays.fill(answered, 0);
    long context = start();
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        count(context, line.charAt(i), weight);
        context = push(context, line.charAt(i));
      }
      if (!line.endsWith(" ")) {
        count(context, ' ', weight);
        context = push(context, ' ');
      }
    }
  }

  private void count(long context, char next, int weight) {
    for (int length = 0; length < ORDER; length++) {
      long key = key(context, length);
      totals.add(key, weight);
      if (counts.add(extended(key, next), weight) == weight) {
        kinds.add(key, 1);
      }
    }
  }

  /** The natural logarithm of the chance of a character after a context. */
  double logChance(long context, char next) {
    long asked = context << BITS | code(next);
    int slot = (int) ((asked * 0x9E3779B97F4A7C15L) >>> 46);
    if (answered[slot] != asked + 1) {
      answered[slot] = asked + 1;
      answers[slot] = computed(context, next);
    }
    return answers[slot];
  }

  /** The natural logarithm of the chance of a text after a context. */
  double logChance(long context, CharSequence text) {
    double sum = 0;
    long after = context;
    for (int i = 0; i < text.length(); i++) {
      sum += logChance(after, text.charAt(i));
      after = push(after, text.charAt(i));
    }
    return sum;
  }

  private double computed(long context, char next) {
    double chance = Math.exp(FLOOR);
    for (int length = 0; length < ORDER; length++) {
      long key = key(context, length);
      int total = totals.get(key);
      if (total == 0) {
        break;
      }
      int different = kinds.get(key);
      chance = (counts.get(extended(key, next)) + different * chance) / (total + different);
    }
    return Math.log(chance);
  }

  private static long key(long context, int length) {
    return (context & ((1L << (BITS * length)) - 1)) | ((long) (length + 1) << 60);
  }

  private static long extended(long key, char next) {
    return mix(key) * 31 + code(next);
  }

  private static long mix(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  private static int code(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    if (c < 384) {
      return c;
    }
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”', '„' -> '"';
      case '–', '—' -> 400;
      case '€' -> 401;
      case '•', '\uf0b7' -> 402;
      default -> 403;
    };
  }
}
