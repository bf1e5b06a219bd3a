package org.papierstroom.nlp.tag.organisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papierstroom.contract.Evidence;

/**
 * Turns the scores of organisations into probabilities that the mention is right, both ends
 * included, as counted on documents that the model was not trained on: a logistic curve over the
 * model's own probability (J. Platt, Probabilistic outputs for support vector machines, 1999), and
 * for everything else the share that was right.
 *
 * @param slope of the curve over the log-odds of the model
 * @param offset of the curve
 * @param rates per way of finding the share that is right
 */
public record Calibration(double slope, double offset, Map<String, Double> rates) {

  /** Where the build puts it, next to the model. */
  public static final String RESOURCE = "calibration-nl.tsv";

  /** Leaves every score as it is. */
  public static final Calibration NONE = new Calibration(1, 0, Map.of());

  private static final double LEAST = 1e-6;
  private static final String SLOPE = "slope";
  private static final String OFFSET = "offset";

  public Calibration {
    rates = Map.copyOf(rates);
  }

  /** What was stored with the trained model. */
  static Calibration trained() {
    Map<String, Double> values = new TreeMap<>();
    for (String line : Gazetteer.lines(RESOURCE)) {
      int tab = line.indexOf('\t');
      values.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    double slope = values.getOrDefault(SLOPE, 1.0);
    double offset = values.getOrDefault(OFFSET, 0.0);
    values.keySet().removeAll(List.of(SLOPE, OFFSET));
    return new Calibration(slope, offset, values);
  }

  /** One line per value, as {@link #trained} reads them. */
  public List<String> lines() {
    Map<String, Double> values = new TreeMap<>(rates);
    values.put(SLOPE, slope);
    values.put(OFFSET, offset);
    return values.entrySet().stream().map(e -> e.getKey() + '\t' + e.getValue()).toList();
  }

  /** How a mention was found, by the name that the rates are kept under. */
  public static String way(Evidence evidence) {
    String agreed = evidence.why().endsWith("model agrees") ? " and model" : "";
    return evidence.foundBy().name().toLowerCase(java.util.Locale.ROOT) + agreed;
  }

  /** The log-odds of a probability, finite. */
  public static double logOdds(double probability) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Math.log(p / (1 - p));
  }

  FoundOrganisation of(FoundOrganisation found) {
    Evidence raw = found.evidence();
    if (raw.why().startsWith("user lexicon")) {
      return found;
    }
    double score =
        raw.foundBy() == Evidence.FoundBy.MODEL
            ? 1 / (1 + Math.exp(-slope * logOdds(raw.score()) - offset))
            : rates.getOrDefault(way(raw), raw.score());
    return found.with(new Evidence(raw.foundBy(), rounded(score), raw.why()));
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
