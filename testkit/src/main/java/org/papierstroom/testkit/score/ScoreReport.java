package org.papierstroom.testkit.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Scores as a person wants to read them: a table, then the differences of the worst pages. */
public final class ScoreReport {

  private static final int LONGEST_DIFF = 12;

  private ScoreReport() {}

  /**
   * The report.
   *
   * @param worst how many pages to show the differences of
   */
  public static String of(List<DocumentScore> documents, int worst) {
    List<String> lines = new ArrayList<>();
    lines.add("document\tcharacter_error_rate\tworst_page\tparagraph_f1\tfootnotes");
    for (DocumentScore document : documents) {
      PageScore page = document.worstPage();
      lines.add(
          String.format(
              Locale.ROOT,
              "%s\t%.4f\t%.4f (p. %d)\t%.4f\t%d/%d",
              document.name(),
              document.characterErrorRate(),
              page.characterErrorRate(),
              page.page(),
              document.paragraphF1(),
              document.notes() - document.missedNotes(),
              document.notes()));
    }
    differences(documents, worst, lines);
    return String.join("\n", lines) + "\n";
  }

  private record Place(String document, PageScore page) {}

  private static void differences(List<DocumentScore> documents, int worst, List<String> lines) {
    documents.stream()
        .flatMap(
            document -> document.pages().stream().map(page -> new Place(document.name(), page)))
        .filter(place -> place.page().errors() > 0 || !place.page().missedNotes().isEmpty())
        .sorted(Comparator.comparingDouble((Place place) -> -place.page().characterErrorRate()))
        .limit(worst)
        .forEach(place -> difference(place, lines));
  }

  private static void difference(Place place, List<String> lines) {
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%s page %d: %d errors, %.2f %%",
            place.document(),
            place.page().page(),
            place.page().errors(),
            100 * place.page().characterErrorRate()));
    List<String> diff = WordDiff.of(place.page().gold(), place.page().run());
    diff.stream().limit(LONGEST_DIFF).forEach(line -> lines.add("  " + line));
    if (diff.size() > LONGEST_DIFF) {
      lines.add("  and " + (diff.size() - LONGEST_DIFF) + " more");
    }
    place.page().missedNotes().forEach(note -> lines.add("  footnote missed: " + note));
  }
}
