package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives each page of an accumulated dump its own lines back. Page 1 is the first dump; page k is
 * what dump k has and dump k-1 has not. Works from dump to dump and keeps no more than two dumps'
 * rows at a time.
 */
final class DumpRepair {

  /** Rows to choose the typeface by, and rows to learn the chunks from. */
  private static final int SAMPLE = 8;

  private static final int LESSONS = 60;

  /** How often the lessons are read, the second time with what the first time taught. */
  private static final int ROUNDS = 2;

  private static final int NARROW = 30;
  private static final double UNREAD = -200;

  /** Longer rows are searched word by word also where lines may be whole. */
  private static final int WHOLE = 600;

  private final LanguageModel language;
  private final Words words;
  private final Tuning tuning;
  private final StraySpaces strays;

  DumpRepair(LanguageModel language, Words words, Tuning tuning) {
    this.language = language;
    this.words = words;
    this.tuning = tuning;
    this.strays = new StraySpaces(words);
  }

  /** The lines of each page, in the order of the dumps. */
  List<List<RepairedLine>> repair(Accumulation dumps) {
    for (String clean : dumps.cleanLines()) {
      words.learn(clean);
    }
    language.learn(dumps.cleanLines(), 3);
    List<Lesson> lessons = lessons(dumps);
    Unshuffle unshuffle = unshuffle(ties(dumps), lessons);
    return pages(dumps, unshuffle, unshuffle.pen());
  }

  /** Learns from rows of two pages how the letter was set: first its typeface, then its chunks. */
  private Unshuffle unshuffle(OldRow.Ties ties, List<Lesson> lessons) {
    Unshuffle unshuffle =
        new Unshuffle(
            language,
            words,
            bestPen(ties, lessons),
            new Chunks(),
            ties,
            OldRow.Heads.IN_TURN,
            tuning);
    for (int round = 0; round < ROUNDS; round++) {
      Chunks chunks = new Chunks();
      PenFit fit = new PenFit();
      for (Lesson lesson : lessons) {
        first(unshuffle, lesson)
            .ifPresent(
                reading -> {
                  chunks.learn(reading);
                  fit.learn(reading);
                });
      }
      Pen pen = fit.fit(unshuffle.pen());
      Tuning fitted = tuning.withSpread(fit.spread(pen));
      unshuffle = new Unshuffle(language, words, pen, chunks, ties, chunks.heads(), fitted);
    }
    return unshuffle;
  }

  private Optional<Reading> first(Unshuffle unshuffle, Lesson lesson) {
    Row old = Row.set(lesson.old(), unshuffle.pen(), 0);
    return unshuffle.readings(lesson.merged(), old, 1, language.start(), 0).stream().findFirst();
  }

  /** A sort that keeps the order of ties leaves each old row in its order. */
  private static OldRow.Ties ties(Accumulation dumps) {
    for (int k = 1; k < dumps.size(); k++) {
      int[] oldOf = dumps.alignment(k).oldOf();
      for (int r = 0; r < oldOf.length; r++) {
        if (oldOf[r] >= 0
            && !Containment.inOrder(dumps.dump(k - 1).get(oldOf[r]), dumps.dump(k).get(r))) {
          return OldRow.Ties.SHUFFLED;
        }
      }
    }
    return OldRow.Ties.KEPT;
  }

  private List<List<RepairedLine>> pages(Accumulation dumps, Unshuffle unshuffle, Pen pen) {
    List<List<RepairedLine>> pages = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<RepairedLine> first = new ArrayList<>();
    for (String line : dumps.dump(0)) {
      first.add(RepairedLine.alone(line, rows.size()));
      rows.add(Row.set(line, pen, 0));
    }
    pages.add(first);
    for (int k = 1; k < dumps.size(); k++) {
      PageSearch page = new PageSearch(unshuffle, pen, k, rows);
      pages.add(page.lines(dumps.dump(k), dumps.alignment(k)));
      rows = page.rows;
    }
    return pages;
  }

  /** One dump on the way: takes the new page out row by row, each line going on from the last. */
  private final class PageSearch {
    private final Unshuffle unshuffle;
    private final Pen pen;
    private final int page;
    private final List<Row> before;
    private final List<Row> rows = new ArrayList<>();
    private final List<RepairedLine> lines = new ArrayList<>();
    private final List<String> sure = new ArrayList<>();
    private long context = language.start();
    private int lastMark;

    PageSearch(Unshuffle unshuffle, Pen pen, int page, List<Row> before) {
      this.page = page;
      this.unshuffle = unshuffle;
      this.pen = pen;
      this.before = before;
    }

    List<RepairedLine> lines(List<String> dump, Alignment alignment) {
      for (int r = 0; r < dump.size(); r++) {
        int old = alignment.oldOf()[r];
        String merged = dump.get(r);
        if (old < 0) {
          rows.add(Row.set(merged, pen, page));
          add(RepairedLine.alone(merged, r));
        } else if (before.get(old).text().strip().equals(merged.strip())) {
          rows.add(before.get(old).printedAs(merged));
        } else {
          takeOut(merged, before.get(old), r);
        }
      }
      language.learn(sure, 1);
      sure.forEach(words::learn);
      return lines;
    }

    private void takeOut(String merged, Row old, int r) {
      Optional<Tail.Cut> cut =
          old.tail().isPresent()
              ? old.tail().get().again(merged, old.text())
              : Tail.doubled(merged, old.text());
      if (cut.isEmpty()) {
        Found found = search(merged, old, r);
        rows.add(found.row());
        add(new RepairedLine(found.text(), r, true, found.text().length(), found.doubts()));
        return;
      }
      int inOld = cut.get().inOld();
      String tail = cut.get().tail().text();
      Found found = search(merged.substring(0, cut.get().inMerged()), old.until(inOld), r);
      rows.add(
          found
              .row()
              .and(merged.substring(cut.get().inMerged()), cut.get().tail(), old.starts()[inOld]));
      String body = found.text().isBlank() ? "" : found.text().stripTrailing() + ' ';
      Conservation.check(merged, old.text(), body + tail);
      add(new RepairedLine(body + tail, r, true, body.length(), found.doubts()));
    }

    /** What the search made of a row. */
    private record Found(String text, Row row, List<Doubt> doubts) {}

    private Found search(String merged, Row old, int r) {
      List<Reading> whole =
          merged.length() > WHOLE
              ? List.of()
              : WholeLine.readings(merged, old, page, language, context);
      if (!whole.isEmpty()) {
        String text = whole.getFirst().text();
        Conservation.check(merged, old.text(), text);
        return new Found(text, whole.getFirst().row(), Doubts.between(whole));
      }
      List<Reading> readings = unshuffle.readings(merged, old, page, context, lastMark);
      if (readings.isEmpty()) {
        Reading rest = Leftover.of(merged, old, page);
        Doubt all = new Doubt(0, rest.text().length(), List.of(), 0);
        return new Found(rest.text(), rest.row(), List.of(all));
      }
      Reading best = readings.getFirst();
      Conservation.check(merged, old.text(), best.text());
      List<Doubt> doubts = Doubts.between(readings);
      if (doubts.isEmpty() && best.text().length() > 20) {
        sure.add(strays.without(RepairedLine.alone(best.text(), r)).text());
      }
      return new Found(best.text(), best.row(), doubts);
    }

    private void add(RepairedLine line) {
      lines.add(line);
      int mark = Numbers.mark(line.text());
      lastMark = mark == 0 ? lastMark : mark;
      if (line.tail() > 0 && !line.text().isBlank()) {
        context =
            language.pushAll(
                context,
                line.text().substring(0, Math.min(line.tail(), line.text().length())).strip()
                    + ' ');
      }
    }
  }

  /** A merged row whose old row was set by one page alone, so that its places are well known. */
  private record Lesson(String merged, String old) {}

  private static List<Lesson> lessons(Accumulation dumps) {
    List<Lesson> lessons = new ArrayList<>();
    boolean[] alone = new boolean[dumps.dump(0).size()];
    java.util.Arrays.fill(alone, true);
    for (int k = 1; k < dumps.size() && lessons.size() < LESSONS; k++) {
      List<String> dump = dumps.dump(k);
      int[] oldOf = dumps.alignment(k).oldOf();
      boolean[] stillAlone = new boolean[dump.size()];
      for (int r = 0; r < dump.size(); r++) {
        if (oldOf[r] < 0) {
          stillAlone[r] = true;
          continue;
        }
        String old = dumps.dump(k - 1).get(oldOf[r]);
        boolean same = old.strip().equals(dump.get(r).strip());
        stillAlone[r] = alone[oldOf[r]] && same;
        if (alone[oldOf[r]] && !same && old.length() > 30 && dump.get(r).length() < 400) {
          lessons.add(new Lesson(dump.get(r), old));
        }
      }
      alone = stillAlone;
    }
    lessons.sort(
        Comparator.comparingInt((Lesson lesson) -> lesson.merged().length() - lesson.old().length())
            .reversed());
    return lessons.subList(0, Math.min(LESSONS, lessons.size()));
  }

  private Pen bestPen(OldRow.Ties ties, List<Lesson> lessons) {
    List<Lesson> sample = lessons.subList(0, Math.min(SAMPLE, lessons.size()));
    Pen best = Pen.candidates().getFirst();
    double top = Double.NEGATIVE_INFINITY;
    for (Pen pen : Pen.candidates()) {
      Unshuffle unshuffle =
          new Unshuffle(
              language,
              words,
              pen,
              new Chunks(),
              ties,
              OldRow.Heads.IN_TURN,
              tuning.withBeamWidth(NARROW));
      double score = 0;
      for (Lesson lesson : sample) {
        score += first(unshuffle, lesson).map(Reading::score).orElse(UNREAD);
      }
      if (score > top) {
        top = score;
        best = pen;
      }
    }
    return best;
  }
}
