package org.papierstroom.nlp.tag.country;

import org.papierstroom.contract.Mention;

/**
 * A country found.
 *
 * @param start first UTF-16 unit in the document's text
 * @param end one past the last
 * @param code ISO 3166-1 alpha-2, or ISO 3166-3
 * @param historic whether the name is that of a state that is no more
 * @param why the rule that found it
 */
public record FoundCountry(
    int start,
    int end,
    String code,
    Mention.Country.Form form,
    boolean historic,
    double score,
    String why) {}
