package org.papierstroom.nlp.tag.country;

import org.papierstroom.contract.Mention;

/**
 * A country found.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end one past the last
 * @param code ISO 3166-1 alpha-2, or ISO 3166-3
 * @param why the rule that found it
 */
public record FoundCountry(
    int start, int end, String code, Mention.Country.Form form, double score, String why) {

  /** Codes of ISO 3166-3 have four letters. */
  public boolean historic() {
    return code.length() == 4;
  }
}
