package org.papierstroom.nlp.tag.organisation;

import java.util.Optional;
import org.papierstroom.contract.Evidence;

/**
 * An organisation found.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end one past the last
 */
public record FoundOrganisation(
    int start,
    int end,
    String canonical,
    Optional<String> id,
    Optional<String> kind,
    Evidence evidence) {

  boolean overlaps(FoundOrganisation other) {
    return start < other.end && other.start < end;
  }

  FoundOrganisation named(FoundOrganisation other) {
    return new FoundOrganisation(
        start, end, other.canonical, other.id, other.kind.or(() -> kind), evidence);
  }

  FoundOrganisation with(Evidence other) {
    return new FoundOrganisation(start, end, canonical, id, kind, other);
  }
}
