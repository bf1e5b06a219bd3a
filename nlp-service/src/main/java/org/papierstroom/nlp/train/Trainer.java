package org.papierstroom.nlp.train;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.OrganisationFactory;
import org.papierstroom.nlp.tag.organisation.Vocabulary;

/** Trains the name finder on marked documents. */
final class Trainer {

  private static final int BEAM = 3;

  /** Best by a hair on the dev split, where 0.1 to 1 score the same within its noise. */
  private static final double L2 = 0.3;

  private Trainer() {}

  static TokenNameFinderModel train(
      List<CorpusDocument> documents, Lexicon lexicon, Vocabulary vocabulary) {
    OrganisationFactory.allow();
    QNModel model = RandomField.fit(new Samples(documents, lexicon, vocabulary), L2);
    return new TokenNameFinderModel(
        "nl", model, BEAM, null, Map.of(), Map.of(), new BioCodec(), new OrganisationFactory());
  }
}
