package org.papierstroom.stage.wayback;

import java.util.Optional;
import java.util.Set;
import org.papierstroom.contract.Reason;

/**
 * Which dead letters are meant.
 *
 * @param reasons any when empty
 * @param document an id, the beginning of one, or an object key; any when absent
 */
public record Selection(Set<Reason> reasons, Optional<String> document) {

  public static final Selection ALL = new Selection(Set.of(), Optional.empty());

  public Selection {
    reasons = Set.copyOf(reasons);
  }

  boolean fits(OpenLetter letter) {
    return (reasons.isEmpty() || reasons.contains(letter.why().reason()))
        && document.filter(asked -> !fits(letter, asked)).isEmpty();
  }

  private static boolean fits(OpenLetter letter, String asked) {
    return letter.objectKey().equals(asked)
        || (letter.status().isPresent() && letter.document().startsWith(asked));
  }
}
