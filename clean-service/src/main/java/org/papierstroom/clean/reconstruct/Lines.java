package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.papierstroom.contract.Box;

/**
 * Makes zones of lines of a page's glyphs. The page is read in the direction of most of its glyphs;
 * what reads otherwise is kept in zones of its own after the text.
 */
final class Lines {

  private static final String STEP = "lines";
  private static final int SHORT_HEAD = 10;

  private Lines() {}

  /** What the pages of one document before this one have shown. */
  record Learnt(Vocabulary vocabulary, LearntWidths widths, LearntGutters gutters) {

    static Learnt nothing() {
      return new Learnt(new Vocabulary(), new LearntWidths(), new LearntGutters());
    }
  }

  static LinePage of(DrawnPage page, Learnt learnt, Notes notes) {
    Map<Turn, List<Glyph>> byTurn = new EnumMap<>(Turn.class);
    for (Glyph glyph : page.glyphs()) {
      byTurn.computeIfAbsent(glyph.turn(), turn -> new ArrayList<>()).add(glyph);
    }
    Turn main = mainTurn(byTurn);
    List<Zone> zones =
        zones(words(byTurn.getOrDefault(main, List.of()), page, learnt, notes), learnt.gutters());
    byTurn.forEach(
        (turn, glyphs) -> {
          if (turn != main) {
            notes.add(
                STEP,
                "turned-run",
                page.number(),
                glyphs.size() + " glyphs read " + turn + " on a page that reads " + main);
            addTurned(zones, words(glyphs, page, learnt, notes), turn, main, page);
          }
        });
    if (main != Turn.UPRIGHT) {
      notes.add(STEP, "turned-page", page.number(), "the page reads " + main);
    }
    return new LinePage(page.number(), page.width(), page.height(), main, page.flags(), zones);
  }

  /**
   * What the producer marks as pagination is read apart, so that it never shares a line with the
   * text beside it: what begins above the text comes before it, all else after it.
   */
  private static List<Zone> zones(List<Word> words, LearntGutters learnt) {
    List<Word> marked = words.stream().filter(Word::artifact).toList();
    if (marked.isEmpty() || marked.size() == words.size()) {
      return new ArrayList<>(Columns.of(words, learnt));
    }
    List<Word> text = words.stream().filter(word -> !word.artifact()).toList();
    double top = text.stream().mapToDouble(Word::baseline).min().orElse(0);
    List<Zone> zones = new ArrayList<>(Columns.of(text, learnt));
    int before = 0;
    double[] rights = text.stream().mapToDouble(Word::right).sorted().toArray();
    double right = rights[rights.length * 19 / 20];
    for (Zone found : Columns.of(marked, learnt)) {
      Zone zone = found.box().x() > right ? new Zone(Zone.Kind.SIDE, found.lines()) : found;
      boolean above = zone.lines().getFirst().baseline() < top && zone.lines().size() < SHORT_HEAD;
      zones.add(above ? before++ : zones.size(), zone);
    }
    return zones;
  }

  private static List<Word> words(List<Glyph> glyphs, DrawnPage page, Learnt learnt, Notes notes) {
    List<Glyph> once = Overprints.once(glyphs, page.number(), notes);
    List<Glyph> mended = WrongWidths.mend(once, learnt.widths(), page.number(), notes);
    List<Word> words =
        Overprints.wordsOnce(Words.of(mended, learnt.vocabulary()), page.number(), notes);
    return Superscripts.raise(words);
  }

  private static Turn mainTurn(Map<Turn, List<Glyph>> byTurn) {
    Turn main = Turn.UPRIGHT;
    for (Map.Entry<Turn, List<Glyph>> entry : byTurn.entrySet()) {
      if (entry.getKey() != Turn.OBLIQUE
          && entry.getValue().size() > byTurn.getOrDefault(main, List.of()).size()) {
        main = entry.getKey();
      }
    }
    return main;
  }

  private static void addTurned(
      List<Zone> zones, List<Word> words, Turn turn, Turn main, DrawnPage page) {
    List<Line> lines =
        Row.of(words).stream()
            .map(Row::line)
            .map(line -> moved(line, turn, main, page))
            .map(line -> line.standing(new Standing.Furniture("turned-run")))
            .toList();
    if (!lines.isEmpty()) {
      zones.add(new Zone(Zone.Kind.SIDE, lines));
    }
  }

  /** The line with the boxes of its words in the frame of the page's main text. */
  private static Line moved(Line line, Turn turn, Turn main, DrawnPage page) {
    List<Word> words =
        line.words().stream()
            .map(
                word ->
                    word.box(
                        main.frameBox(
                            turn.onPage(word.box(), page.width(), page.height()),
                            page.width(),
                            page.height())))
            .toList();
    Box box = words.getFirst().box();
    for (Word word : words) {
      box = box.union(word.box());
    }
    return new Line(words, box, line.baseline(), line.size(), line.standing());
  }
}
