package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files of deploy/observability, by themselves; ObservedLineIT holds them against the line. */
class ObservabilityTest {

  @Test
  void eachAlertSaysWhatItIsAndWhereTheRemedyStands() throws Exception {
    var headings =
        Files.readAllLines(Compose.ROOT.resolve("docs/operations.md")).stream()
            .filter(row -> row.startsWith("#"))
            .map(ObservabilityTest::anchor)
            .collect(Collectors.toSet());
    var alerts = Observability.alerts();
    assertFalse(alerts.isEmpty());
    for (var alert : alerts) {
      var annotations = (Map<?, ?>) alert.get("annotations");
      assertFalse(annotations.get("summary").toString().isBlank(), alert::toString);
      var remedy = annotations.get("remedy").toString();
      assertTrue(remedy.startsWith("docs/operations.md#"), remedy);
      assertTrue(headings.contains(remedy.substring(remedy.indexOf('#') + 1)), remedy);
    }
  }

  @Test
  void eachPanelAsksForAMetricOfOursOrTheJvms() throws Exception {
    var dashboards = Observability.dashboards();
    assertFalse(dashboards.isEmpty());
    for (var dashboard : dashboards) {
      for (var expression : dashboard.findValuesAsString("expr")) {
        assertFalse(Observability.metrics(expression).isEmpty(), expression);
      }
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void prometheusScrapesEveryServiceOfTheComposeFile() throws Exception {
    var scraped = new TreeSet<String>();
    for (var job :
        (List<Map<String, Object>>) Observability.yaml("prometheus.yml").get("scrape_configs")) {
      var discovery = ((List<Map<String, Object>>) job.get("dns_sd_configs")).getFirst();
      assertEquals("/prometheus", job.get("metrics_path"));
      assertEquals(8080, discovery.get("port"));
      assertEquals(List.of(job.get("job_name")), discovery.get("names"));
      scraped.add(job.get("job_name").toString());
    }

    var services = Compose.read().services();
    services.values().removeIf(service -> !service.containsKey("build"));
    assertEquals(new TreeSet<>(services.keySet()), scraped);
    var down = Observability.alerts().getFirst().get("expr").toString();
    scraped.forEach(job -> assertTrue(down.contains("job=\"" + job + "\""), job));
  }

  @Test
  @SuppressWarnings("unchecked")
  void theComposeFileMountsFilesThatExist() throws Exception {
    for (var service : Compose.read().services().values()) {
      for (var volume : (List<String>) service.getOrDefault("volumes", List.of())) {
        if (volume.startsWith("./deploy")) {
          assertTrue(Files.exists(Compose.ROOT.resolve(Path.of(volume.split(":", 2)[0]))), volume);
        }
      }
    }
  }

  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 -]", "")
        .replace(' ', '-');
  }
}
