package org.papierstroom.clean.pdf;

import java.util.Optional;
import org.papierstroom.contract.Reason;

/** Counts over the pages of one document what decides whether it has a text at all. */
final class Tally {

  private long letters;
  private long unreadable;
  private int damagedPages;

  void add(long pageLetters, long pageUnreadable) {
    letters += pageLetters;
    unreadable += pageUnreadable;
  }

  void damagedPage() {
    damagedPages++;
  }

  /** The glyphs that were drawn and say nothing are at least as many as those that do. */
  boolean garbled() {
    return unreadable > 0 && 2 * unreadable >= letters;
  }

  /** Why a document without any text has none. */
  Reason reason() {
    if (garbled()) {
      return Reason.GARBLED;
    }
    return damagedPages > 0 ? Reason.DAMAGED : Reason.NO_TEXT;
  }

  /** One sentence that goes with {@link #reason()}. */
  String detail() {
    return switch (reason()) {
      case GARBLED -> unreadable + " of " + letters + " glyphs have no known character";
      case DAMAGED -> "the content of " + damagedPages + " pages cannot be read";
      default -> "no text on any page";
    };
  }

  /** What to note of the document as a whole. */
  Optional<String> note() {
    return damagedPages == 0
        ? Optional.empty()
        : Optional.of("the content of " + damagedPages + " pages is damaged; the rest was read");
  }
}
