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

  /** From so many dumps on there are rows enough to learn places from. */
  private static final int LONG = 3;

  /** From so many dumps on the widths of a face that is in no table can be found. */
  private static final int FITTED = 6;

  private static final int FEWEST = 8;

  /** Pages for which another face is looked for; each takes seconds, and none may help. */
  private static final int ANNEXES = 4;

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
    Fields fields = Fields.of(dumps.dump(0));
    return pages(dumps, unshuffle, fields, placedRows(dumps, unshuffle, fields, lessons));
  }

  /**
   * Where chunks at one place come in any order, rows are read by places, if those are known to a
   * hair.
   */
  private Optional<PlacedRows> placedRows(
      Accumulation dumps, Unshuffle unshuffle, Fields fields, List<Lesson> lessons) {
    if (unshuffle.ties() == OldRow.Ties.KEPT || dumps.size() < LONG) {
      return Optional.empty();
    }
    List<Labelled> rows = new ArrayList<>();
    for (Lesson lesson : lessons) {
      first(unshuffle, lesson).ifPresent(reading -> rows.add(Labelled.of(reading)));
    }
    Optional<PlacedRows> byTable = new PlaceLessons(unshuffle, PlacedRows.SPREAD).placedRows(rows);
    if (dumps.size() < FITTED || rows.size() < FEWEST) {
      return byTable;
    }
    UnknownFace unknown = new UnknownFace(dumps, unshuffle, strays, fields, rows);
    return byTable.filter(unknown::isKnown).or(unknown::placedRows).or(() -> byTable);
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

  private List<List<RepairedLine>> pages(
      Accumulation dumps, Unshuffle unshuffle, Fields fields, Optional<PlacedRows> placed) {
    List<List<RepairedLine>> pages = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<RepairedLine> first = new ArrayList<>();
    for (String line : dumps.dump(0)) {
      first.add(RepairedLine.alone(line, rows.size()));
      rows.add(Row.set(line, unshuffle.pen(), 0));
    }
    pages.add(first);
    Unshuffle face = unshuffle;
    int tried = 0;
    for (int k = 1; k < dumps.size(); k++) {
      PageSearch page = new PageSearch(face, strays, fields, placed, k, rows);
      List<RepairedLine> lines = page.read(dumps.dump(k), dumps.alignment(k));
      boolean learned = placed.isPresent() && placed.get().learnsFace(page.unsure());
      boolean tries = placed.isEmpty() && AnnexFace.mayBe(page.unread()) && tried++ < ANNEXES;
      Optional<Pen> annex = tries ? AnnexFace.of(face, page.unread(), k) : Optional.empty();
      if (learned || annex.isPresent()) {
        face = annex.map(pen -> unshuffle.in(pen, tuning.beamWidth())).orElse(face);
        page = new PageSearch(face, strays, fields, placed, k, rows);
        lines = page.read(dumps.dump(k), dumps.alignment(k));
      }
      page.learn();
      pages.add(lines);
      rows = page.rows();
    }
    return pages;
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
