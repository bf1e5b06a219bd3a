package org.papierstroom.testkit.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;

/** Reads every file of an index, one after the other, and judges how each ended. */
public record PdfRun(PdfIndex index, List<PdfOutcome> outcomes) {

  public PdfRun {
    outcomes = List.copyOf(outcomes);
  }

  /** Reads all files. What a reader throws is its failure, and ends the run. */
  public static PdfRun of(PdfIndex index, Function<byte[], Outcome<CleanText>> reader)
      throws IOException {
    List<PdfOutcome> outcomes = new ArrayList<>();
    for (PdfIndex.Entry entry : index.entries()) {
      byte[] content = Files.readAllBytes(index.folder().resolve(entry.file()));
      long start = System.nanoTime();
      Outcome<CleanText> outcome = reader.apply(content);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      outcomes.add(PdfOutcome.of(entry.file(), outcome, milliseconds));
    }
    return new PdfRun(index, outcomes);
  }

  /** How many ended as the index expects. */
  public long expected() {
    return count(true);
  }

  /** How many ended as the index expects or accepts. */
  public long acceptable() {
    return count(false);
  }

  private long count(boolean onlyExpected) {
    long count = 0;
    for (int at = 0; at < outcomes.size(); at++) {
      PdfIndex.Entry entry = index.entries().get(at);
      PdfOutcome outcome = outcomes.get(at);
      if (onlyExpected ? entry.isExpected(outcome) : entry.isAcceptable(outcome)) {
        count++;
      }
    }
    return count;
  }

  /** The slowest file, in milliseconds. */
  public long slowest() {
    return outcomes.stream().mapToLong(PdfOutcome::milliseconds).max().orElse(0);
  }

  /** The scores, and every file that did not end as expected. */
  public String report() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "acceptable %d/%d  as expected %d/%d  slowest %d ms",
            acceptable(),
            outcomes.size(),
            expected(),
            outcomes.size(),
            slowest()));
    for (int at = 0; at < outcomes.size(); at++) {
      PdfIndex.Entry entry = index.entries().get(at);
      PdfOutcome outcome = outcomes.get(at);
      if (!entry.isExpected(outcome)) {
        lines.add(
            (entry.isAcceptable(outcome) ? "accepted\t" : "WRONG\t")
                + String.join("\t", entry.file(), entry.expect(), outcome.outcome()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * Writes {@code RESULTS.tsv} and the texts into a folder, as the reference scorer wants them:
   * file, outcome, path of the text.
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    List<String> lines = new ArrayList<>();
    lines.add("file\toutcome\ttext");
    for (int at = 0; at < outcomes.size(); at++) {
      PdfOutcome outcome = outcomes.get(at);
      Path text = folder.resolve("texts").resolve(at + ".txt");
      Files.writeString(text, outcome.text());
      lines.add(String.join("\t", outcome.file(), outcome.outcome(), text.toString()));
    }
    Files.write(folder.resolve("RESULTS.tsv"), lines);
  }
}
