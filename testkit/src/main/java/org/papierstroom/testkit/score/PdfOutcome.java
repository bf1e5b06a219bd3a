package org.papierstroom.testkit.score;

import java.util.stream.Collectors;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;

/**
 * How reading one file ended.
 *
 * @param outcome {@code text}, {@code LIMIT}, or the name of a {@link Reason}
 * @param text all that was read, furniture too
 * @param milliseconds how long it took
 */
public record PdfOutcome(String file, String outcome, String text, long milliseconds) {

  static PdfOutcome of(String file, Outcome<CleanText> outcome, long milliseconds) {
    return switch (outcome) {
      case Outcome.Passed<CleanText>(CleanText text) ->
          new PdfOutcome(file, PdfIndex.TEXT, all(text), milliseconds);
      case Outcome.Parked<CleanText>(Reason reason, String detail) ->
          new PdfOutcome(file, name(reason), detail, milliseconds);
    };
  }

  /** Cells of a table stand side by side on the page; the bars between them are ours. */
  private static String all(CleanText text) {
    return text.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .map(block -> block.text().replace(" | ", " "))
        .collect(Collectors.joining("\n"));
  }

  private static String name(Reason reason) {
    return switch (reason) {
      case TOO_LARGE, TIMED_OUT, OUT_OF_MEMORY -> PdfIndex.LIMIT;
      case NOT_A_PDF -> Reason.DAMAGED.name();
      case ENCRYPTED,
          DAMAGED,
          PARSER_CRASHED,
          NO_TEXT,
          NO_PAGES,
          GARBLED,
          CONTENT_GONE,
          UNREADABLE_EVENT,
          INTERNAL_ERROR ->
          reason.name();
    };
  }
}
