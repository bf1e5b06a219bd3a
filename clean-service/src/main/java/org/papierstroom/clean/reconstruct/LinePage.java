package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.papierstroom.contract.Box;

/**
 * A page as zones of lines, in reading order. What the steps after the making of lines work on.
 *
 * @param number 1-based
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 * @param turn how the page's text stands on it; words and lines are in this frame
 * @param flags as in {@link org.papierstroom.contract.Page}
 */
public record LinePage(
    int number, double width, double height, Turn turn, List<String> flags, List<Zone> zones) {

  private static final double CHARACTER = 5;
  private static final double PITCH = 12;
  private static final double SIZE = 10;
  private static final double MARGIN = 50;

  public LinePage {
    flags = List.copyOf(flags);
    zones = List.copyOf(zones);
  }

  /**
   * A page of lines that come from text, with boxes as a typewriter would give them: ten points
   * high, twelve apart, every character five wide. An empty line leaves a gap; leading spaces
   * indent.
   */
  public static LinePage ofText(int number, List<String> texts) {
    List<Line> lines = new ArrayList<>();
    double widest = 0;
    for (int row = 0; row < texts.size(); row++) {
      String text = texts.get(row);
      widest = Math.max(widest, text.length() * CHARACTER);
      List<Word> words = typed(text, MARGIN + (row + 1) * PITCH);
      if (!words.isEmpty()) {
        lines.add(Line.of(words));
      }
    }
    return new LinePage(
        number,
        widest + 2 * MARGIN,
        2 * MARGIN + (texts.size() + 1) * PITCH,
        Turn.UPRIGHT,
        List.of(),
        lines.isEmpty() ? List.of() : List.of(new Zone(Zone.Kind.TEXT, lines)));
  }

  private static List<Word> typed(String text, double baseline) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        Box box =
            new Box(MARGIN + at * CHARACTER, baseline - 0.75 * SIZE, (end - at) * CHARACTER, SIZE);
        words.add(
            new Word(
                text.substring(at, end),
                box,
                baseline,
                SIZE,
                Face.PLAIN,
                Word.Height.ON_LINE,
                false,
                false));
      }
      at = end + 1;
    }
    return words;
  }

  /** The lines of all zones in reading order. */
  public List<Line> lines() {
    if (zones.size() == 1) {
      return zones.getFirst().lines();
    }
    List<Line> lines = new ArrayList<>();
    for (Zone zone : zones) {
      lines.addAll(zone.lines());
    }
    return lines;
  }

  /** The same page with every line changed. */
  public LinePage map(UnaryOperator<Line> change) {
    return withZones(zones.stream().map(zone -> zone.map(change)).toList());
  }

  LinePage withZones(List<Zone> changed) {
    return new LinePage(number, width, height, turn, flags, changed);
  }

  double frameWidth() {
    return turn.frameWidth(width, height);
  }

  double frameHeight() {
    return turn.frameHeight(width, height);
  }
}
