package org.papierstroom.nlp.amount;

import java.util.Optional;
import org.papierstroom.nlp.amount.Numeral.Style;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.Token.Kind;

/** Reads one number, in digits or words, without multiplier. */
record NumberReader(Digits digits, Numerals numerals, Wording wording) {

  private static final int MOST_GROUPS = 6;

  Optional<Hit<Numeral>> read(Tokens tokens, int from) {
    Token token = tokens.at(from);
    if (token.is(Kind.NUMBER)) {
      return digits.read(token.text()).map(numeral -> half(tokens, from, numeral));
    }
    return numerals
        .read(tokens, from)
        .map(hit -> new Hit<>(Numeral.spelled(hit.value()), from, hit.next()));
  }

  /** {@code 5 en een half}. */
  private Hit<Numeral> half(Tokens tokens, int from, Numeral numeral) {
    return wording
        .partsAfter()
        .at(tokens, from + 1)
        .map(part -> new Hit<>(numeral.plus(part.value()), from, part.next()))
        .orElse(new Hit<>(numeral, from, from + 1));
  }

  /** A number whose groups of three digits are set apart by single spaces, {@code 12 500,50}. */
  Optional<Hit<Numeral>> readSpaced(Tokens tokens, int from) {
    StringBuilder joined = new StringBuilder(tokens.at(from).text());
    if (!isGroup(joined, 1) || joined.charAt(0) == '0') {
      return Optional.empty();
    }
    int next = from + 1;
    while (next <= from + MOST_GROUPS && isGroupAfterSpace(tokens, next)) {
      String group = tokens.at(next).text();
      joined.append(group);
      next++;
      if (group.length() > 3) {
        break;
      }
    }
    if (next == from + 1) {
      return Optional.empty();
    }
    int end = next;
    return digits
        .read(joined.toString())
        .map(read -> new Hit<>(Numeral.certain(read.value(), Style.SEPARATED), from, end));
  }

  private boolean isGroupAfterSpace(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (!token.is(Kind.NUMBER) || tokens.gap(index).length() != 1) {
      return false;
    }
    String text = token.text();
    int whole = text.indexOf(digits.decimal());
    return isGroup(whole < 0 ? text : text.substring(0, whole), 3);
  }

  private static boolean isGroup(CharSequence text, int least) {
    return text.length() >= least
        && text.length() <= 3
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
