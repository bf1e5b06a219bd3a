package org.papierstroom.console.index;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.papierstroom.contract.Letter;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;

/** What a list shows of a text. */
public record TextFacts(
    Source source,
    MadeBy madeBy,
    Optional<LocalDate> date,
    Optional<String> subject,
    Optional<String> sender,
    int pages,
    int characters,
    int uncertain) {

  static TextFacts of(TextEvent event) {
    return new TextFacts(
        event.source(),
        event.madeBy(),
        event.letter().flatMap(Letter::date).flatMap(TextFacts::date),
        event.letter().flatMap(Letter::subject),
        event.letter().flatMap(Letter::sender),
        event.pages().size(),
        event.text().codePointCount(0, event.text().length()),
        event.uncertain().size());
  }

  /** A date that the letter prints wrongly is no date. */
  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
