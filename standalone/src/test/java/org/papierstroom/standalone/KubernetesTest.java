package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.contract.Topics;
import tools.jackson.databind.JsonNode;

/** The manifests of deploy/kubernetes, without a cluster. */
class KubernetesTest {

  private static final String NAME = "app.kubernetes.io/name";
  private static final Set<String> SERVICES =
      Set.of("ingest-service", "clean-service", "nlp-service", "console-service");

  private static Manifests manifests;

  @BeforeAll
  static void read() throws IOException {
    manifests = Manifests.base();
  }

  @Test
  void everyManifestKeepsToTheSchemaOfItsKind() throws IOException {
    for (JsonNode manifest : manifests.all()) {
      Manifests.validate(manifest);
    }
    assertEquals(SERVICES, names("StatefulSet"));
    assertEquals(SERVICES, names("Service"));
    assertEquals(SERVICES, names("PodDisruptionBudget"));
    assertTrue(manifests.ofKind("Secret").isEmpty(), "secrets are named, not written");
  }

  @ParameterizedTest
  @CsvSource({
    "StatefulSet, readinessProbe, readynessProbe",
    "StatefulSet, containerPort, port",
    "NetworkPolicy, podSelector, podSelectors",
    "ScaledObject, maxReplicaCount, maxReplicas",
    "ScaledObject, consumerGroup, group"
  })
  void aFieldThatNobodyKnowsIsRefused(String kind, String field, String misspelt) {
    var wrong = manifests.ofKind(kind).getFirst().toString().replace(field, misspelt);

    assertThrows(
        IllegalArgumentException.class, () -> Manifests.validate(Manifests.read(wrong).getFirst()));
  }

  @Test
  void selectorsMatchThePodsTheyMean() {
    for (JsonNode set : manifests.ofKind("StatefulSet")) {
      var own = set.at("/spec/selector/matchLabels");
      assertTrue(selects(own, set), () -> Manifests.name(set));
      assertEquals(Manifests.name(set), set.at("/spec/serviceName").asString());
    }
    Stream.concat(
            manifests.ofKind("Service").stream().map(one -> one.at("/spec/selector")),
            Stream.concat(
                    manifests.ofKind("PodDisruptionBudget").stream(),
                    manifests.ofKind("NetworkPolicy").stream())
                .flatMap(one -> labels(one).stream()))
        .forEach(
            labels ->
                assertTrue(
                    manifests.ofKind("StatefulSet").stream().anyMatch(set -> selects(labels, set)),
                    labels::toString));
    var meant =
        manifests.ofKind("NetworkPolicy").stream()
            .flatMap(policy -> policy.findValues("values").stream())
            .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
            .map(JsonNode::asString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(SERVICES.containsAll(meant), meant::toString);
  }

  @Test
  void portsAreCalledByNamesThatContainersGive() {
    for (JsonNode set : manifests.ofKind("StatefulSet")) {
      var port = Manifests.container(set).at("/ports/0");
      assertEquals("http", port.get("name").asString());
      assertEquals(
          manifests.environment(set).get("PAPIERSTROOM_HTTP_PORT"),
          port.get("containerPort").asString());
      for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
        var get = Manifests.container(set).at("/" + probe + "/httpGet");
        assertEquals("http", get.get("port").asString());
        assertEquals(
            probe.equals("readinessProbe") ? "/health/readiness" : "/health/liveness",
            get.get("path").asString());
      }
    }
    for (JsonNode service : manifests.ofKind("Service")) {
      assertEquals("http", service.at("/spec/ports/0/targetPort").asString());
    }
  }

  @Test
  void eachServiceIsToldWhatTheComposeFileTellsIt() throws IOException {
    var compose = Compose.read();
    for (JsonNode set : manifests.ofKind("StatefulSet")) {
      var name = Manifests.name(set);
      var environment = manifests.environment(set);
      assertEquals(compose.environment(name).keySet(), environment.keySet(), name);
      assertEquals(
          "papierstroom-" + name + ":0.1.0", // as docker compose build calls it
          Manifests.container(set).get("image").asString());
      environment.forEach(
          (variable, value) ->
              assertEquals(
                  variable.matches(".*(SECRET|ACCESS_KEY|API_KEY).*"),
                  value.startsWith("papierstroom-"),
                  variable + " is a secret, and by reference"));
    }
  }

  @Test
  void noPodMayDoMoreThanItHasTo() {
    for (JsonNode set : manifests.ofKind("StatefulSet")) {
      var pod = set.at("/spec/template/spec");
      var container = Manifests.container(set);
      assertFalse(pod.get("automountServiceAccountToken").asBoolean());
      assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
      assertEquals("RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asString());
      var context = container.get("securityContext");
      assertTrue(context.get("readOnlyRootFilesystem").asBoolean());
      assertFalse(context.get("allowPrivilegeEscalation").asBoolean());
      assertEquals("[\"ALL\"]", context.at("/capabilities/drop").toString());
      assertEquals(
          container.at("/resources/requests/memory"), container.at("/resources/limits/memory"));
      assertFalse(container.at("/resources/limits/cpu").isMissingNode());
    }
  }

  @Test
  void nobodyReachesAnybodyButAsIsSaid() {
    var all = manifests.named("NetworkPolicy", "deny-all");
    assertTrue(all.at("/spec/podSelector").isEmpty());
    assertEquals("[\"Ingress\",\"Egress\"]", all.at("/spec/policyTypes").toString());

    assertEquals(Set.of("names", "kafka", "bucket"), waysOut("clean-service"));
    assertEquals(Set.of("names", "kafka"), waysOut("nlp-service"));
    assertEquals(Set.of("names", "kafka", "bucket"), waysOut("ingest-service"));
    for (JsonNode policy : manifests.ofKind("NetworkPolicy")) {
      for (String way : List.of("ingress", "egress")) {
        for (JsonNode rule : policy.at("/spec/" + way)) {
          assertFalse(rule.path("ports").isEmpty(), policy::toString);
          assertFalse(rule.path(way.equals("ingress") ? "from" : "to").isEmpty(), policy::toString);
        }
      }
    }
  }

  @Test
  void scalersFollowTheLagOfTheStagesThatKafkaCounts() {
    var topics = Map.of("clean-service", Topics.RAW, "nlp-service", Topics.TEXT);
    assertEquals(topics.keySet(), names("ScaledObject"));
    for (JsonNode scaler : manifests.ofKind("ScaledObject")) {
      var name = scaler.at("/spec/scaleTargetRef/name").asString();
      var set = manifests.named("StatefulSet", name);
      assertTrue(set.at("/spec/replicas").isMissingNode(), "the scaler says how many");
      assertTrue(scaler.at("/spec/maxReplicaCount").asInt() <= 12, "more than partitions");
      var read = new TreeSet<String>();
      for (JsonNode trigger : scaler.at("/spec/triggers")) {
        var kafka = trigger.get("metadata");
        assertEquals(
            manifests.environment(set).get("PAPIERSTROOM_KAFKA_BOOTSTRAP_SERVERS"),
            kafka.get("bootstrapServers").asString());
        assertEquals(
            "papierstroom-" + name.replace("-service", ""), kafka.get("consumerGroup").asString());
        read.add(kafka.get("topic").asString());
      }
      assertEquals(Set.of(topics.get(name), Topics.redrive(topics.get(name))), read);
    }
  }

  private static Set<String> names(String kind) {
    return manifests.ofKind(kind).stream()
        .map(Manifests::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The policies that let a service out. */
  private static Set<String> waysOut(String service) {
    return manifests.ofKind("NetworkPolicy").stream()
        .filter(policy -> policy.at("/spec").has("egress"))
        .filter(policy -> means(policy.at("/spec/podSelector"), service))
        .map(Manifests::name)
        .collect(Collectors.toSet());
  }

  private static boolean means(JsonNode selector, String service) {
    var values = selector.findValues("values");
    return values.isEmpty()
        ? selects(selector.path("matchLabels"), manifests.named("StatefulSet", service))
        : values.getFirst().toString().contains('"' + service + '"');
  }

  /** The label maps that a manifest selects pods of ours by. */
  private static List<JsonNode> labels(JsonNode manifest) {
    return manifest.findValues("matchLabels").stream()
        .filter(labels -> labels.has(NAME) || labels.has("app.kubernetes.io/part-of"))
        .toList();
  }

  private static boolean selects(JsonNode labels, JsonNode set) {
    var given = set.at("/spec/template/metadata/labels");
    return labels.properties().stream()
        .allMatch(label -> label.getValue().equals(given.get(label.getKey())));
  }
}
