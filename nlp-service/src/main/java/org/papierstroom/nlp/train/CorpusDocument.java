package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.List;

/**
 * One document with its marks taken out of the text.
 *
 * <p>In a file each line is a sentence, heading or list item and an empty line ends a paragraph;
 * marks are {@code {surface}} or {@code {surface|O:canonical}} for an organisation, {@code |C:} for
 * a country, {@code |M:} for money, {@code |Q:} for a quantity. In {@link #text} the sentences of a
 * paragraph follow one another on one line, as in clean text.
 */
public record CorpusDocument(String name, String text, List<Gold> gold) {

  public CorpusDocument {
    gold = List.copyOf(gold);
  }

  /**
   * Reads a marked file.
   *
   * @throws IllegalArgumentException naming the file and line of a mark that is not closed or of an
   *     unknown type
   */
  static CorpusDocument parse(String name, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Gold> gold = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        continue;
      }
      text.append(separator(text, line));
      unmark(name + ":" + (i + 1), line.strip(), text, gold);
    }
    return new CorpusDocument(name, text.toString(), gold);
  }

  private static String separator(StringBuilder text, String line) {
    if (text.isEmpty()) {
      return "";
    }
    char last = text.charAt(text.length() - 1);
    if (line.isBlank() || last == '\n') {
      return "\n";
    }
    boolean runsOn = ".?!".indexOf(last) >= 0 && !line.startsWith("-") && !line.startsWith("•");
    return runsOn ? " " : "\n";
  }

  private static void unmark(String where, String line, StringBuilder text, List<Gold> gold) {
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('{', at);
      if (open < 0) {
        text.append(line, at, line.length());
        return;
      }
      int close = line.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException(where + ": a mark is not closed");
      }
      text.append(line, at, open);
      mark(where, line.substring(open + 1, close), text, gold);
      at = close + 1;
    }
  }

  private static void mark(String where, String mark, StringBuilder text, List<Gold> gold) {
    int bar = mark.lastIndexOf('|');
    String surface = bar < 0 ? mark : mark.substring(0, bar);
    int start = text.length();
    text.append(surface);
    Gold.Type type = bar < 0 ? Gold.Type.ORG : type(where, mark.substring(bar + 1));
    String norm = bar < 0 ? surface : mark.substring(bar + 3);
    gold.add(new Gold(start, text.length(), type, norm, false));
  }

  private static Gold.Type type(String where, String tag) {
    if (tag.length() > 2 && tag.charAt(1) == ':') {
      switch (tag.charAt(0)) {
        case 'O':
          return Gold.Type.ORG;
        case 'C':
          return Gold.Type.COUNTRY;
        case 'M':
          return Gold.Type.MONEY;
        case 'Q':
          return Gold.Type.QUANTITY;
        default:
          break;
      }
    }
    throw new IllegalArgumentException(where + ": unknown mark '" + tag + "'");
  }
}
