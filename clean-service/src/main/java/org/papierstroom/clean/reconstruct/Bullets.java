package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes list marks as {@code •} where a symbol font shows one: its code may be that of a letter or
 * a figure. Such a font is known by its name, or by drawing nothing but a few single signs at the
 * start of lines.
 */
final class Bullets implements LineStep {

  private static final String STEP = "list-marks";
  private static final String BULLET = "•";
  private static final int FEWEST = 3;
  private static final int MOST_SIGNS = 3;
  private static final Pattern SYMBOL_FONT =
      Pattern.compile("wingdings|webdings|dingbat|symbol|iconic|fontawesome|marlett");
  private static final Pattern PRIVATE_USE = Pattern.compile("[\\uE000-\\uF8FF]");

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    Set<String> faces = signFaces(pages);
    return pages.stream().map(page -> mark(page, faces, notes)).toList();
  }

  private static LinePage mark(LinePage page, Set<String> faces, Notes notes) {
    return page.map(
        line -> {
          Word first = line.first();
          if (line.words().size() < 2 || !sign(first, faces)) {
            return line;
          }
          notes.add(STEP, "symbol-font", page.number(), "a sign of " + first.face().name());
          List<Word> words = new ArrayList<>(line.words());
          words.set(0, first.text(BULLET));
          return line.words(words);
        });
  }

  private static boolean sign(Word word, Set<String> faces) {
    if (word.text().codePointCount(0, word.text().length()) != 1 || word.text().equals(BULLET)) {
      return false;
    }
    return PRIVATE_USE.matcher(word.text()).matches()
        || faces.contains(word.face().name())
        || SYMBOL_FONT.matcher(word.face().name()).find() && !word.text().matches("[–—-]");
  }

  /** The faces of which all words are single signs at the start of a line with text after them. */
  private static Set<String> signFaces(List<LinePage> pages) {
    Map<String, Set<String>> signs = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Set<String> others = new HashSet<>();
    for (LinePage page : pages) {
      for (Line line : page.lines()) {
        for (int i = 0; i < line.words().size(); i++) {
          Word word = line.words().get(i);
          String face = word.face().name();
          if (i > 0 || line.words().size() == 1 || word.text().length() > 1) {
            others.add(face);
          } else {
            signs.computeIfAbsent(face, f -> new HashSet<>()).add(word.text());
            counts.merge(face, 1, Integer::sum);
          }
        }
      }
    }
    signs.keySet().removeAll(others);
    signs
        .keySet()
        .removeIf(
            face ->
                signs.getOrDefault(face, Set.of()).size() > MOST_SIGNS
                    || counts.getOrDefault(face, 0) < FEWEST);
    return signs.keySet();
  }
}
