package org.papierstroom.contract;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a letter's head, as printed.
 *
 * @param date the letter's date as ISO 8601, {@code 2021-01-11}
 * @param subject what stands after Onderwerp or Betreft
 * @param dossierNumbers parliamentary dossier numbers (Kamerstukken), such as {@code 35000-VI}
 */
public record Letter(
    Optional<String> sender,
    Optional<String> addressee,
    Optional<String> date,
    Optional<String> ourReference,
    Optional<String> yourReference,
    Optional<String> subject,
    List<String> dossierNumbers,
    List<String> enclosures) {

  public Letter {
    dossierNumbers = List.copyOf(dossierNumbers);
    enclosures = List.copyOf(enclosures);
  }
}
