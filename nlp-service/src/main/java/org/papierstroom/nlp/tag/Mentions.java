package org.papierstroom.nlp.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.contract.Mention;
import org.papierstroom.nlp.amount.FoundAmount;
import org.papierstroom.nlp.tag.country.FoundCountry;
import org.papierstroom.nlp.tag.organisation.FoundOrganisation;

/** Turns what was found into mentions with code points, page and boxes. */
final class Mentions {

  private final String text;
  private final CodePoints codePoints;
  private final Places places;

  Mentions(CleanText document) {
    this.text = document.text();
    this.codePoints = new CodePoints(text);
    this.places = new Places(document);
  }

  List<Mention> of(List<Found> found) {
    List<Mention> mentions = new ArrayList<>(found.size());
    for (Found one : found) {
      mentions.add(
          switch (one) {
            case Found.Organisation organisation -> organisation(organisation.found());
            case Found.Country country -> country(country.found());
            case Found.Amount amount -> amount(amount.found());
          });
    }
    return mentions;
  }

  private Mention organisation(FoundOrganisation found) {
    int start = codePoints.at(found.start());
    int end = codePoints.at(found.end());
    return new Mention.Organisation(
        text.substring(found.start(), found.end()),
        places.page(start),
        start,
        end,
        found.canonical(),
        found.id(),
        found.kind(),
        places.boxes(start, end),
        found.evidence());
  }

  private Mention country(FoundCountry found) {
    int start = codePoints.at(found.start());
    int end = codePoints.at(found.end());
    return new Mention.Country(
        text.substring(found.start(), found.end()),
        places.page(start),
        start,
        end,
        found.code(),
        found.form(),
        found.historic(),
        places.boxes(start, end),
        new Evidence(FoundBy.LEXICON, found.score(), found.why()));
  }

  private Mention amount(FoundAmount found) {
    int start = codePoints.at(found.start());
    int end = codePoints.at(found.end());
    return new Mention.Amount(
        text.substring(found.start(), found.end()),
        places.page(start),
        start,
        end,
        found.kind(),
        found.value().map(BigDecimal::toPlainString),
        found.low().map(BigDecimal::toPlainString),
        found.high().map(BigDecimal::toPlainString),
        found.currency(),
        found.unit(),
        found.bound(),
        found.per(),
        found.alternatives().stream().map(BigDecimal::toPlainString).toList(),
        places.boxes(start, end),
        new Evidence(FoundBy.GRAMMAR, found.alternatives().isEmpty() ? 0.98 : 0.7, found.why()));
  }
}
