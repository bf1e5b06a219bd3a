package org.papierstroom.nlp.train;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.OrganisationFactory;

/**
 * Trains the model: maximum entropy by L-BFGS, which with L2 regularisation is deterministic and
 * needs no early stopping.
 */
final class Trainer {

  private static final int BEAM = 3;
  private static final int ITERATIONS = 120;

  private Trainer() {}

  static TokenNameFinderModel train(List<CorpusDocument> documents, Lexicon lexicon)
      throws IOException {
    OrganisationFactory.allow();
    List<Event> events = Samples.of(documents, lexicon);
    Map<String, String> report = new HashMap<>();
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), report);
    MaxentModel model = trainer.train(ObjectStreamUtils.createObjectStream(events));
    return new TokenNameFinderModel(
        "nl", model, BEAM, null, Map.of(), report, new BioCodec(), new OrganisationFactory());
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put("DataIndexer", "OnePass");
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, 1.0);
    return parameters;
  }
}
