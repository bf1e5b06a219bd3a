package org.papierstroom.testkit.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papierstroom.testkit.letter.PageTruth.Footnote;
import org.papierstroom.testkit.score.GoldDocument.GoldPage;

/**
 * One page of a run against its gold.
 *
 * @param gold folded text of the body
 * @param run folded text of the run's body, without optional material
 * @param errors edit distance between the two
 * @param goldLines paragraphs, headings and items of the gold
 * @param runLines those of the run
 * @param rightLines those of the run that are exactly a gold line
 * @param missedNotes footnotes that the run does not have
 * @param notes footnotes of the gold
 */
public record PageScore(
    int page,
    String gold,
    String run,
    int errors,
    int goldLines,
    int runLines,
    int rightLines,
    List<String> missedNotes,
    int notes) {

  private static final double SAME_NOTE = 0.05;

  static PageScore of(int number, GoldPage gold, RunPage run) {
    List<String> goldLines = Folding.lines(gold.lines());
    List<String> runLines = withoutOptional(Folding.lines(run.lines()), gold.optional());
    Set<String> right = new HashSet<>(goldLines);
    String goldText = String.join(" ", goldLines);
    String runText = String.join(" ", runLines);
    return new PageScore(
        number,
        goldText,
        runText,
        EditDistance.between(goldText, runText),
        goldLines.size(),
        runLines.size(),
        (int) runLines.stream().filter(right::contains).count(),
        missed(gold.footnotes(), run.footnotes()),
        gold.footnotes().size());
  }

  /** Character error rate: errors per character of gold; of an empty page, 0 or 1. */
  public double characterErrorRate() {
    int characters = gold.codePointCount(0, gold.length());
    if (characters == 0) {
      return errors == 0 ? 0 : 1;
    }
    return (double) errors / characters;
  }

  private static List<String> withoutOptional(List<String> lines, List<String> optional) {
    String all = String.join("", optional.stream().map(Folding::packed).toList());
    return lines.stream().filter(line -> !all.contains(Folding.packed(line))).toList();
  }

  private static List<String> missed(List<Footnote> wanted, List<String> found) {
    List<String> missed = new ArrayList<>();
    for (Footnote note : wanted) {
      String text = Folding.line(note.text());
      if (found.stream().noneMatch(other -> same(note, text, Folding.line(other)))) {
        missed.add(note.mark() + " " + text);
      }
    }
    return missed;
  }

  private static boolean same(Footnote note, String text, String found) {
    String bare =
        found.startsWith(note.mark()) ? found.substring(note.mark().length()).strip() : found;
    int allowed = (int) Math.ceil(text.length() * SAME_NOTE);
    return Math.abs(bare.length() - text.length()) <= allowed
        && EditDistance.between(text, bare) <= allowed;
  }
}
