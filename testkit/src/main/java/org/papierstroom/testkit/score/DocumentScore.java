package org.papierstroom.testkit.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** A document of a run against its gold. */
public record DocumentScore(String name, List<PageScore> pages) {

  public DocumentScore {
    pages = List.copyOf(pages);
  }

  /** Pages that the run lacks count as empty. */
  public static DocumentScore of(GoldDocument gold, List<RunPage> run) {
    List<PageScore> pages = new ArrayList<>();
    for (int index = 0; index < gold.pages().size(); index++) {
      RunPage page = index < run.size() ? run.get(index) : new RunPage(List.of(), List.of());
      pages.add(PageScore.of(index + 1, gold.pages().get(index), page));
    }
    return new DocumentScore(gold.name(), pages);
  }

  /** Errors per character of gold, over all pages. */
  public double characterErrorRate() {
    int characters = Math.max(1, sum(page -> page.gold().length()));
    return (double) sum(PageScore::errors) / characters;
  }

  /** F1 of whole lines that are exactly a gold line. */
  public double paragraphF1() {
    int both = sum(PageScore::goldLines) + sum(PageScore::runLines);
    return both == 0 ? 1 : 2.0 * sum(PageScore::rightLines) / both;
  }

  public int notes() {
    return sum(PageScore::notes);
  }

  public int missedNotes() {
    return sum(page -> page.missedNotes().size());
  }

  /** The page with the highest character error rate. */
  public PageScore worstPage() {
    return pages.stream()
        .max(Comparator.comparingDouble(PageScore::characterErrorRate))
        .orElseThrow();
  }

  private int sum(ToIntFunction<PageScore> part) {
    return pages.stream().mapToInt(part).sum();
  }
}
