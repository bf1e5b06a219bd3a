package org.papierstroom.clean.dump;

import java.util.List;
import java.util.Optional;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.reconstruct.DutchWords;
import org.papierstroom.clean.reconstruct.Notes;
import org.papierstroom.clean.reconstruct.Reconstruction;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;

/**
 * Reads text files. An accumulated dump is given back page by page and then read as a document of
 * lines; any other text passes as it is, character for character. May be used by several threads at
 * once.
 */
public final class TextReader implements DocumentReader {

  private static final String STEP = "text";

  private final Reconstruction reconstruction = new Reconstruction();
  private final DutchWords dutch = DutchWords.load();

  @Override
  public Outcome<CleanText> read(byte[] content, String contentType, Policy policy) {
    if (!contentType.equals(Source.TEXT)) {
      return Outcome.parked(Reason.NOT_A_PDF, "the content type is " + contentType);
    }
    Optional<Decoding> decoding = Decoding.of(content);
    if (decoding.isEmpty()) {
      return Outcome.parked(Reason.NOT_A_PDF, "called text, but the bytes are no text");
    }
    String text = decoding.get().text();
    if (text.isBlank()) {
      return Outcome.parked(Reason.NO_TEXT, "the file is blank");
    }
    Notes notes = new Notes();
    notes.add(STEP, "encoding", 0, decoding.get().charset().name());
    try {
      return Outcome.passed(
          AccumulationFinder.find(text)
              .map(dumps -> repaired(dumps, notes))
              .orElseGet(() -> OrdinaryText.of(text, notes.list())));
    } catch (Conservation.NotConserved e) {
      return Outcome.parked(Reason.INTERNAL_ERROR, "a merged row was not conserved");
    }
  }

  private CleanText repaired(Accumulation dumps, Notes notes) {
    notes.add(STEP, "accumulated", 0, dumps.size() + " dumps, each with all pages before it");
    Words words = new Words(dutch::knows);
    DumpRepair repair = new DumpRepair(DutchModel.load(), words, Tuning.DEFAULT);
    StraySpaces strays = new StraySpaces(words);
    List<List<RepairedLine>> pages =
        Margins.marked(repair.repair(dumps), dumps).stream()
            .map(lines -> lines.stream().map(strays::without).toList())
            .toList();
    CleanText clean = reconstruction.ofLines(PageSetting.set(pages), notes);
    return DoubtMarks.on(clean, pages);
  }
}
