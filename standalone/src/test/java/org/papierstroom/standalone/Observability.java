package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What deploy/observability says. */
final class Observability {

  private static final Path FOLDER = Compose.ROOT.resolve("deploy/observability");

  /** Names of metrics by how they begin; {@code up} is Prometheus' own. */
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:papierstroom|jvm|process|system)_[a-z0-9_]+");

  private Observability() {}

  static Set<String> metricsOfDashboards() throws IOException {
    Set<String> metrics = new TreeSet<>();
    for (JsonNode dashboard : dashboards()) {
      dashboard
          .findValuesAsString("expr")
          .forEach(expression -> metrics.addAll(metrics(expression)));
    }
    return metrics;
  }

  static Set<String> metricsOfAlerts() throws IOException {
    return alerts().stream()
        .flatMap(alert -> metrics(alert.get("expr").toString()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<JsonNode> dashboards() throws IOException {
    try (var files = Files.list(FOLDER.resolve("grafana/dashboards"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> JsonMapper.shared().readTree(file.toFile()))
          .toList();
    }
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> alerts() throws IOException {
    var groups = (List<Map<String, Object>>) yaml("alerts.yml").get("groups");
    return groups.stream()
        .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
        .toList();
  }

  static Map<String, Object> yaml(String file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions()))
        .load(Files.readString(FOLDER.resolve(file)));
  }

  static Set<String> metrics(String expression) {
    return METRIC
        .matcher(expression)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
