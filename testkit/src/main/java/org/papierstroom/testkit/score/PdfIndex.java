package org.papierstroom.testkit.score;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A folder of files of all kinds with an index of how reading each of them should end. */
public record PdfIndex(Path folder, List<Entry> entries) {

  /** Stopped by a bound on time, memory or size. */
  static final String LIMIT = "LIMIT";

  static final String TEXT = "text";

  private static final Pattern IGNORED = Pattern.compile("\\s|[\\u200e\\u200f\\u202a-\\u202e]");

  /**
   * One file.
   *
   * @param expect the outcome a robust reader should give
   * @param accept outcomes that are right too
   * @param probe what the text must hold, empty for nothing
   * @param once true when the probe must be there exactly once
   */
  public record Entry(String file, String expect, Set<String> accept, String probe, boolean once) {

    boolean isExpected(PdfOutcome outcome) {
      return outcome.outcome().equals(expect) && holdsProbe(outcome);
    }

    boolean isAcceptable(PdfOutcome outcome) {
      return isExpected(outcome) || (accept.contains(outcome.outcome()) && holdsProbe(outcome));
    }

    private boolean holdsProbe(PdfOutcome outcome) {
      if (probe.isEmpty() || !outcome.outcome().equals(TEXT)) {
        return true;
      }
      String text = squeeze(outcome.text());
      String wanted = squeeze(probe);
      int first = text.indexOf(wanted);
      return first >= 0 && !(once && text.indexOf(wanted, first + wanted.length()) >= 0);
    }
  }

  public PdfIndex {
    entries = List.copyOf(entries);
  }

  /** Reads {@code index.tsv} of the folder. */
  public static PdfIndex read(Path folder) throws IOException {
    List<Entry> entries =
        Table.read(folder.resolve("index.tsv"))
            .rows("file", "expect", "accept", "probe", "note")
            .stream()
            .map(
                row ->
                    new Entry(
                        row.get(0),
                        row.get(1),
                        Set.of(row.get(2).split("\\|", -1)),
                        row.get(3),
                        row.get(4).contains("exactly once")))
            .toList();
    return new PdfIndex(folder, entries);
  }

  private static String squeeze(String text) {
    return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
