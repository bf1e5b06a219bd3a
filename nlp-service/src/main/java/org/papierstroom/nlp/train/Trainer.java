package org.papierstroom.nlp.train;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.TrainingParameters;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.OrganisationFactory;
import org.papierstroom.nlp.tag.organisation.Vocabulary;

/**
 * Trains the model: maximum entropy by L-BFGS, which with L2 regularisation is deterministic and
 * needs no early stopping.
 */
final class Trainer {

  private static final int BEAM = 3;
  private static final int ITERATIONS = Integer.getInteger("it", 100);
  private static final int CUTOFF = Integer.getInteger("cut", 2);
  private static final double L2_COST = Double.parseDouble(System.getProperty("l2", "1.0"));

  private Trainer() {}

  static TokenNameFinderModel train(
      List<CorpusDocument> documents, Lexicon lexicon, Vocabulary vocabulary) throws IOException {
    OrganisationFactory.allow();
    Map<String, String> report = new HashMap<>();
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), report);
    AbstractModel trained =
        (AbstractModel) trainer.train(new Samples(documents, lexicon, vocabulary));
    QNModel model = Weights.refined(trained);
    return new TokenNameFinderModel(
        "nl", model, BEAM, null, Map.of(), report, new BioCodec(), new OrganisationFactory());
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put("DataIndexer", "OnePass");
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    return parameters;
  }
}
