package org.papierstroom.nlp.tag.organisation;

import java.util.Locale;
import java.util.Set;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Sets the ends of a name that the model found: a paper behind it does not belong to it ({@code SER
 * MLT-advies}), nor its seat ({@code te Ålesund}), its country in front ({@code Zweedse
 * Explosivista AB}) or what follows its legal form; the committee in front does ({@code commissie
 * Regulering van Werk}), and words up to {@code (hierna: …)} do.
 */
final class Trimming {

  private static final Set<String> JOINS =
      Set.of(
          "van", "voor", "der", "den", "de", "het", "en", "&", "in", "op", "of", "ter", "te", "tot",
          "-", "bij", "inzake", "'s", "and", "for", "the", "du", "des", "la", "le", "di", "do",
          "tegen", "aan", "met");

  /**
   * Behind an adjective these open the name of a state's own body: {@code Zwitserse Nationale
   * Bank}.
   */
  private static final Set<String> OFFICIAL =
      Set.of("Nationale", "Centrale", "Federale", "Koninklijke", "Algemene", "Vereniging", "Kamer");

  private static final Set<String> FORMS =
      Set.of("Ltd.", "Ltd", "Inc.", "Inc", "LLC", "L.L.C.", "Corp.", "S.A.", "PLC", "LLP");

  private static final int MOST_SMALL_WORDS = 3;

  private Trimming() {}

  static NameSpan of(Sentence sentence, LexiconHits hits, NameSpan span) {
    int from = span.from();
    int to = span.to();
    while (to - from > 1 && !isName(sentence.token(to - 1))) {
      to--;
    }
    while (to - from > 1 && !opensName(sentence, from)) {
      from++;
    }
    to = endOfLegalForm(sentence, from, to);
    String last = sentence.text(to - 1);
    int hyphen = last.lastIndexOf('-');
    if (to - from > 1 && hyphen > 0 && Triggers.isPaper(last.substring(hyphen + 1))) {
      to--;
    }
    if (to - from > 2 && sentence.text(to - 2).equals("te")) {
      to -= 2;
    }
    if (to - from > 1 && isForeignOrigin(sentence, hits, from)) {
      from++;
    }
    if (isCommittee(sentence.text(from - 1))) {
      from--;
    }
    while (to - from > 1 && JOINS.contains(sentence.text(to - 1))) {
      to--;
    }
    to = untilHereafter(sentence, from, untilForeignForm(sentence, to));
    return new NameSpan(from, to, span.probability());
  }

  /** Whether the tokens may stand inside one name: capitalised, or a word that joins. */
  static boolean joins(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (!token.startsUpper() && !JOINS.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  /** {@code Op} at the start of a sentence does not; {@code De} and {@code Het} may. */
  private static boolean opensName(Sentence sentence, int from) {
    String text = sentence.text(from);
    String lower = text.toLowerCase(Locale.ROOT);
    boolean article = lower.equals("de") || lower.equals("het") || lower.equals("'s");
    return isName(sentence.token(from))
        && !JOINS.contains(text)
        && (article || from > 0 || !JOINS.contains(lower));
  }

  private static boolean isName(Token token) {
    return token.isWord() || token.text().equals("!");
  }

  private static int endOfLegalForm(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      String text = sentence.text(i);
      boolean legal = text.endsWith(".") && Triggers.isLegal(text);
      if (legal && !Triggers.isLegal(sentence.text(i + 1))) {
        return i + 1;
      }
    }
    return to;
  }

  /** {@code Guangzhou Aiyinmei Co., Ltd.}: behind the comma only the legal form is left. */
  private static int untilForeignForm(Sentence sentence, int to) {
    boolean form = sentence.text(to).equals(",") && FORMS.contains(sentence.text(to + 1));
    return form ? to + 2 : to;
  }

  private static boolean isForeignOrigin(Sentence sentence, LexiconHits hits, int i) {
    String text = sentence.text(i);
    return hits.isAdjective(i)
        && (text.endsWith("e") || text.endsWith("s"))
        && !text.startsWith("Nederland")
        && !OFFICIAL.contains(sentence.text(i + 1))
        && sentence.token(i + 1).startsUpper();
  }

  private static boolean isCommittee(String before) {
    return before.endsWith("commissie");
  }

  /**
   * The end of a name that runs on to a definition which repeats its first word: {@code Rutgers
   * Kenniscentrum seksualiteit (hierna: Rutgers)}.
   */
  static int untilHereafter(Sentence sentence, int from, int to) {
    int at = to;
    while (at < sentence.size()
        && at - to < MOST_SMALL_WORDS
        && Character.isLetter(sentence.text(at).charAt(0))) {
      at++;
    }
    boolean defines =
        at > to
            && sentence.text(at).equals("(")
            && sentence.text(at + 1).toLowerCase(Locale.ROOT).equals("hierna");
    if (!defines) {
      return to;
    }
    for (int i = at + 2; i < sentence.size() && !sentence.text(i).equals(")"); i++) {
      if (sentence.text(i).equals(sentence.text(from))) {
        return at;
      }
    }
    return to;
  }
}
