package org.papierstroom.clean.reconstruct;

import java.util.regex.Pattern;

/** The mark at the start of a list item: a bullet, a number, a letter. */
final class ListMark {

  /** Bullets by themselves, also those that only a symbol font shows as such. */
  private static final Pattern BULLET =
      Pattern.compile("[•‣◦∙▪▫■□●○◆◇►▶▸➔➜➢➤→✓✔✗❖‒–—―\\-*·\\uE000-\\uF8FF]|o");

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)°]|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?");

  private static final int LONGEST = 12;

  private ListMark() {}

  /** True when the line starts with a mark and has text after it. */
  static boolean starts(Line line) {
    if (line.words().size() < 2 || line.words().get(1).glued()) {
      return false;
    }
    return isMark(line.first().text());
  }

  /** True for a word that may be a mark. */
  static boolean isMark(String word) {
    return word.length() <= LONGEST
        && (BULLET.matcher(word).matches() || NUMBER.matcher(word).matches());
  }

  /** True when the line starts with a sign that is no letter or figure. */
  static boolean bullet(Line line) {
    return line.words().size() > 1 && BULLET.matcher(line.first().text()).matches();
  }

  /** Left edge of the text after the mark. */
  static double textLeft(Line line) {
    return line.words().get(1).left();
  }
}
