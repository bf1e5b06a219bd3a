package org.papierstroom.nlp.tag.lexicon;

import java.util.Optional;

/**
 * One name of an organisation in a lexicon.
 *
 * @param canonical the organisation's usual full name
 * @param kind such as {@code ministry}
 * @param id its public identifier, where known
 * @param guarded true where the name alone is too ambiguous: taken only when the model or the
 *     letter itself agrees
 * @param user true where the entry is from the user's own lexicon, which wins
 */
public record Entry(
    String canonical, String kind, Optional<String> id, boolean guarded, boolean user) {

  /** A minister carries this organisation's name without being it. */
  public boolean isMinistry() {
    return kind.endsWith("ministry");
  }
}
