package org.papierstroom.nlp.tag.organisation;

import java.util.Locale;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Tells the role from the organisation: in {@code de minister van Financiën} no organisation is
 * named, in {@code het ministerie van Financiën} one is.
 */
final class Roles {

  private static final int REACH = 24;

  private static final int LONGEST_SURNAME = 4;

  private static final Set<String> SURNAME_PARTICLES =
      Set.of("van", "de", "der", "den", "ten", "ter", "het");

  private static final Set<String> LINKS =
      Set.of(
          ",", "en", "van", "voor", "de", "het", "&", "alsmede", "respectievelijk", "resp.", "of");

  private static final Set<String> PLURALS =
      Set.of("ministeries", "departementen", "vakdepartementen");

  private Roles() {}

  /** Whether the ministry's name at token {@code from} completes a minister's title. */
  static boolean isPartOfRole(Sentence sentence, int from) {
    int role = leftwards(sentence, from);
    return role >= 0 && Triggers.isRole(lower(sentence, role)) || isPortfolio(sentence, from);
  }

  /** In {@code staatssecretaris van Financiën – Fiscaliteit en Belastingdienst}. */
  static boolean isBehindDash(Sentence sentence, int from) {
    for (int i = from - 1; i > 0 && from - i < REACH; i--) {
      String text = sentence.text(i);
      if (text.equals("–") || text.equals("-") || text.equals("—")) {
        int role = leftwards(sentence, i - 1);
        return role >= 0 && Triggers.isRole(lower(sentence, role));
      }
      if (!LINKS.contains(text) && !sentence.token(i).startsUpper()) {
        return false;
      }
    }
    return false;
  }

  /** In the brackets of {@code Minister Dijkgraaf (Onderwijs, Cultuur en Wetenschap)}. */
  private static boolean isPortfolio(Sentence sentence, int from) {
    int bracket = from - 1;
    while (bracket > 0 && from - bracket < REACH && !sentence.text(bracket).equals("(")) {
      if (sentence.text(bracket).equals(")")) {
        return false;
      }
      bracket--;
    }
    if (!sentence.text(bracket).equals("(")) {
      return false;
    }
    for (int i = bracket - 1; i >= 0 && bracket - i <= LONGEST_SURNAME; i--) {
      if (Triggers.isRole(lower(sentence, i))) {
        return !sentence.text(i + 1).equals("(");
      }
      if (!sentence.token(i).startsUpper() && !SURNAME_PARTICLES.contains(sentence.text(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether it stands in an enumeration that {@code ministeries van} opens. */
  static boolean isInMinistries(Sentence sentence, int from) {
    int head = leftwards(sentence, from);
    return head >= 0 && PLURALS.contains(lower(sentence, head));
  }

  /** The nearest token to the left that neither links names nor belongs to one, or -1. */
  private static int leftwards(Sentence sentence, int from) {
    if (!reachesBack(sentence.text(from - 1))) {
      return -1;
    }
    for (int i = from - 1; i >= 0 && from - i < REACH; i--) {
      Token token = sentence.token(i);
      String lower = lower(sentence, i);
      if (Triggers.isRole(lower) || PLURALS.contains(lower)) {
        return opensTitle(sentence.text(i + 1)) ? i : -1;
      }
      if (!LINKS.contains(lower) && !token.startsUpper()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean reachesBack(String before) {
    return LINKS.contains(before) || Triggers.isRole(before.toLowerCase(Locale.ROOT));
  }

  private static boolean opensTitle(String next) {
    return next.equals("van")
        || next.equals("voor")
        || !next.isEmpty() && Character.isUpperCase(next.charAt(0));
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.text(i).toLowerCase(Locale.ROOT);
  }
}
