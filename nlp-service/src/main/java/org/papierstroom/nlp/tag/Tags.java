package org.papierstroom.nlp.tag;

import java.util.List;
import org.papierstroom.contract.Mention;

/**
 * What tagging one document gave.
 *
 * @param language ISO 639-1, {@code und} where undetermined
 * @param applied the taggers that were applied for that language
 * @param mentions in the order of the text, none overlapping
 */
public record Tags(String language, List<String> applied, List<Mention> mentions) {

  public Tags {
    applied = List.copyOf(applied);
    mentions = List.copyOf(mentions);
  }
}
