package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Mention;
import org.papierstroom.nlp.tag.Tagger;

/** The mentions of a tagger in the terms of the marks. */
final class Run {

  private Run() {}

  static List<Gold> of(Tagger tagger, CorpusDocument document) {
    String text = document.text();
    CleanText clean =
        new CleanText(text, List.of(), List.of(), List.of(), Optional.empty(), List.of());
    List<Gold> found = new ArrayList<>();
    for (Mention mention : tagger.tag(clean).mentions()) {
      int start = text.offsetByCodePoints(0, mention.start());
      int end = text.offsetByCodePoints(0, mention.end());
      found.add(
          switch (mention) {
            case Mention.Organisation organisation ->
                new Gold(start, end, Gold.Type.ORG, organisation.canonical(), false);
            case Mention.Country country ->
                new Gold(start, end, Gold.Type.COUNTRY, country.country(), false);
            case Mention.Amount amount -> amount(start, end, amount);
          });
    }
    return found;
  }

  private static Gold amount(int start, int end, Mention.Amount amount) {
    String number =
        amount.value().orElseGet(() -> amount.low().orElse("") + ".." + amount.high().orElse(""));
    return switch (amount.kind()) {
      case MONEY ->
          new Gold(
              start, end, Gold.Type.MONEY, number + " " + amount.currency().orElse("?"), false);
      case QUANTITY, PERCENTAGE ->
          new Gold(start, end, Gold.Type.QUANTITY, number + " " + amount.unit().orElse("?"), false);
    };
  }
}
