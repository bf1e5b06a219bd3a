package org.papierstroom.nlp.amount;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells at one look whether anything that the grammar reads can start at a token. Most words of
 * running text start nothing.
 */
record Openers(Set<String> words, Set<String> written, Numerals numerals) {

  private static final Part[] OPENING = {
    Part.TABLE_TIMES, Part.TABLE_IN, Part.REFERENCE, Part.HALF
  };

  static Openers of(Wording wording, Currencies currencies, Numerals numerals) {
    Set<String> words = new HashSet<>(currencies.nameStarts());
    for (Part part : OPENING) {
      for (String form : wording.forms(part)) {
        words.add(form);
        words.add(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
      }
    }
    Set<String> written = new HashSet<>(currencies.starts());
    written.addAll(Set.of("-", "−", "–"));
    return new Openers(words, written, numerals);
  }

  boolean mayStartAt(Token token) {
    return switch (token.kind()) {
      case NUMBER -> true;
      case SIGN -> written.contains(token.text()) || words.contains(token.word());
      case WORD ->
          numerals.mayStartWith(token.word())
              || words.contains(token.word())
              || written.contains(token.text());
      case LINE_END, END -> false;
    };
  }
}
