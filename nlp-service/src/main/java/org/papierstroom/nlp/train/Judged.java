package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Mention;
import org.papierstroom.nlp.tag.Tagger;

/** An organisation that the tagger found, and whether it is one of those marked by hand. */
record Judged(Evidence evidence, boolean right) {

  static List<Judged> organisations(Tagger tagger, List<CorpusDocument> documents) {
    List<Judged> judged = new ArrayList<>();
    for (CorpusDocument document : documents) {
      CleanText text =
          new CleanText(
              document.text(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
      for (Mention mention : tagger.tag(text).mentions()) {
        if (mention instanceof Mention.Organisation organisation) {
          judge(document, organisation).ifPresent(judged::add);
        }
      }
    }
    return judged;
  }

  /** Nothing where the marks themselves are in doubt. */
  private static Optional<Judged> judge(CorpusDocument document, Mention.Organisation mention) {
    int start = document.text().offsetByCodePoints(0, mention.start());
    int end = document.text().offsetByCodePoints(0, mention.end());
    boolean right = false;
    for (Gold gold : document.gold()) {
      if (gold.doubtful() && gold.start() < end && start < gold.end()) {
        return Optional.empty();
      }
      right |= gold.type() == Gold.Type.ORG && gold.start() == start && gold.end() == end;
    }
    return Optional.of(new Judged(mention.evidence(), right));
  }
}
