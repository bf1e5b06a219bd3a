package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Part of a word in one style. */
record Bit(String text, Style style) {

  /** Where a bit stands relative to the line. */
  enum Style {
    PLAIN,
    /** A raised footnote mark: no part of the text. */
    MARK,
    SUBSCRIPT
  }

  private static final Pattern SPECIAL = Pattern.compile("\\[\\^(\\w+)]|~(\\w+)~");

  /** The bits of a word of a script. */
  static List<Bit> parse(String word) {
    List<Bit> bits = new ArrayList<>();
    Matcher special = SPECIAL.matcher(word);
    int done = 0;
    while (special.find()) {
      addPlain(bits, word.substring(done, special.start()));
      bits.add(
          special.group(1) != null
              ? new Bit(special.group(1), Style.MARK)
              : new Bit(special.group(2), Style.SUBSCRIPT));
      done = special.end();
    }
    addPlain(bits, word.substring(done));
    return bits;
  }

  private static void addPlain(List<Bit> bits, String text) {
    if (!text.isEmpty()) {
      bits.add(new Bit(text, Style.PLAIN));
    }
  }

  /** A text without its marks, as a reader should give it. */
  static String plain(List<Bit> bits) {
    StringBuilder text = new StringBuilder();
    for (Bit bit : bits) {
      if (bit.style() != Style.MARK) {
        text.append(bit.text());
      }
    }
    return text.toString();
  }
}
