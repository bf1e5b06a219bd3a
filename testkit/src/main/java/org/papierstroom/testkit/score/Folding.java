package org.papierstroom.testkit.score;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What does not count as a difference: the kind of quotation mark, dash and white space, soft
 * hyphens, and the mark of a list item.
 */
final class Folding {

  private static final String FROM = "‘’‚“”„«»–—‐‑−\u00A0";
  private static final String TO = "'''\"\"\"\"\"----- ";
  private static final Pattern LIST_MARK =
      Pattern.compile("^\\s*(?:[•▪●o*\uF0B7✓✔-]|\\(?\\d{1,2}[.)]|[a-z][.)])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Folding() {}

  /** One line, folded; empty when nothing is left. */
  static String line(String text) {
    String marked = LIST_MARK.matcher(characters(text)).replaceFirst("");
    return SPACE.matcher(marked).replaceAll(" ").strip();
  }

  /** The lines that say something, folded. */
  static List<String> lines(List<String> texts) {
    return texts.stream()
        .flatMap(String::lines)
        .map(Folding::line)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Without any white space or cell border, to find a line within optional material. */
  static String packed(String text) {
    return characters(text).replaceAll("[\\s|]", "");
  }

  private static String characters(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int known = FROM.indexOf(letter);
      if (letter != '\u00AD') {
        folded.append(known < 0 ? letter : TO.charAt(known));
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
