package org.papierstroom.testkit.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around the running text of a letter. Which of it a page shows is up to the layout.
 *
 * @param title running head or foot of reports and programmes
 * @param directorate second line of the letterhead and head of the margin fields
 * @param date as printed, {@code 14 maart 2024}
 */
public record LetterHead(
    String sender,
    String directorate,
    List<String> addressee,
    String date,
    String subject,
    Optional<String> ourReference,
    Optional<String> yourReference,
    Optional<String> enclosures,
    String title) {

  public LetterHead {
    addressee = List.copyOf(addressee);
  }

  static LetterHead of(Map<String, String> fields) {
    return new LetterHead(
        fields.getOrDefault("sender", ""),
        fields.getOrDefault("directorate", ""),
        List.of(fields.getOrDefault("addressee", "").split("\\s*/\\s*", -1)),
        fields.getOrDefault("date", ""),
        fields.getOrDefault("subject", ""),
        Optional.ofNullable(fields.get("our-reference")),
        Optional.ofNullable(fields.get("your-reference")),
        Optional.ofNullable(fields.get("enclosures")),
        fields.getOrDefault("title", ""));
  }
}
