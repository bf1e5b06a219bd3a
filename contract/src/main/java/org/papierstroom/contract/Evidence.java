package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who found a mention and why, so that a user can see and correct it.
 *
 * @param score between 0 and 1
 * @param why one short sentence or rule name, such as {@code alias defined at 1204}
 */
public record Evidence(FoundBy foundBy, double score, String why) {

  /** The tagger that found a mention. */
  public enum FoundBy {
    @JsonProperty("model")
    MODEL,
    @JsonProperty("lexicon")
    LEXICON,
    @JsonProperty("grammar")
    GRAMMAR,
    @JsonProperty("alias")
    ALIAS
  }
}
