package org.papierstroom.standalone;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What deploy/kubernetes says. */
record Manifests(List<JsonNode> all) {

  static final Path FOLDER = Compose.ROOT.resolve("deploy/kubernetes");

  /** What KEDA 2 knows of a ScaledObject, as far as we may use it. */
  private static final Map<String, Set<String>> SCALED_OBJECT =
      Map.of(
          "", Set.of("apiVersion", "kind", "metadata", "spec"),
          "/spec",
              Set.of(
                  "scaleTargetRef",
                  "pollingInterval",
                  "cooldownPeriod",
                  "initialCooldownPeriod",
                  "idleReplicaCount",
                  "minReplicaCount",
                  "maxReplicaCount",
                  "fallback",
                  "advanced",
                  "triggers"),
          "/spec/scaleTargetRef", Set.of("apiVersion", "kind", "name", "envSourceContainerName"),
          "/spec/triggers",
              Set.of(
                  "type",
                  "name",
                  "metadata",
                  "authenticationRef",
                  "metricType",
                  "useCachedMetrics"),
          "/spec/triggers/metadata",
              Set.of(
                  "bootstrapServers",
                  "consumerGroup",
                  "topic",
                  "lagThreshold",
                  "activationLagThreshold",
                  "offsetResetPolicy",
                  "allowIdleConsumers",
                  "excludePersistentLag",
                  "limitToPartitionsWithLag",
                  "partitionLimitation",
                  "scaleToZeroOnInvalidOffset",
                  "version",
                  "sasl",
                  "tls"));

  /** The base as it stands; its kustomization names every file. */
  static Manifests base() throws IOException {
    Path base = FOLDER.resolve("base");
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode file :
        read(Files.readString(base.resolve("kustomization.yaml"))).getFirst().get("resources")) {
      all.addAll(read(Files.readString(base.resolve(file.asString()))));
    }
    return new Manifests(all);
  }

  static List<JsonNode> read(String documents) {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return StreamSupport.stream(yaml.loadAll(documents).spliterator(), false)
        .map(document -> (JsonNode) JsonMapper.shared().valueToTree(document))
        .toList();
  }

  List<JsonNode> ofKind(String kind) {
    return all.stream().filter(one -> one.get("kind").asString().equals(kind)).toList();
  }

  /** The manifest of a kind and a name. */
  JsonNode named(String kind, String name) {
    return ofKind(kind).stream().filter(one -> name(one).equals(name)).findFirst().orElseThrow();
  }

  static String name(JsonNode manifest) {
    return manifest.at("/metadata/name").asString();
  }

  static JsonNode container(JsonNode statefulSet) {
    return statefulSet.at("/spec/template/spec/containers/0");
  }

  /** The variables of a service, a secret's as {@code secret/key}. */
  Map<String, String> environment(JsonNode statefulSet) {
    var environment = new TreeMap<String, String>();
    for (JsonNode from : container(statefulSet).path("envFrom")) {
      JsonNode map = named("ConfigMap", from.at("/configMapRef/name").asString());
      map.get("data")
          .properties()
          .forEach(one -> environment.put(one.getKey(), one.getValue().asString()));
    }
    for (JsonNode variable : container(statefulSet).path("env")) {
      JsonNode secret = variable.at("/valueFrom/secretKeyRef");
      environment.put(
          variable.get("name").asString(),
          secret.isMissingNode()
              ? variable.get("value").asString()
              : secret.get("name").asString() + "/" + secret.get("key").asString());
    }
    return environment;
  }

  /**
   * Holds a manifest against the schema of its kind.
   *
   * @throws IllegalArgumentException that says what is unknown or missing
   */
  static void validate(JsonNode manifest) throws IOException {
    JsonElement json = new Gson().fromJson(manifest.toString(), JsonElement.class);
    switch (manifest.get("apiVersion").asString() + " " + manifest.get("kind").asString()) {
      case "apps/v1 StatefulSet" -> V1StatefulSet.validateJsonElement(json);
      case "v1 Service" -> V1Service.validateJsonElement(json);
      case "v1 ConfigMap" -> V1ConfigMap.validateJsonElement(json);
      case "v1 Namespace" -> V1Namespace.validateJsonElement(json);
      case "policy/v1 PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
      case "networking.k8s.io/v1 NetworkPolicy" -> V1NetworkPolicy.validateJsonElement(json);
      case "keda.sh/v1alpha1 ScaledObject" -> scaledObject(manifest);
      default -> throw new IllegalArgumentException("no schema for " + manifest);
    }
  }

  private static void scaledObject(JsonNode manifest) {
    SCALED_OBJECT.forEach(
        (place, known) -> {
          for (JsonNode object : objects(manifest, place)) {
            object
                .propertyNames()
                .forEach(
                    field -> {
                      if (!known.contains(field)) {
                        throw new IllegalArgumentException("KEDA knows no " + place + "/" + field);
                      }
                    });
          }
        });
    if (manifest.at("/spec/scaleTargetRef/name").isMissingNode()
        || manifest.at("/spec/triggers").isEmpty()) {
      throw new IllegalArgumentException("a ScaledObject needs a target and triggers");
    }
  }

  /** The objects at a place, those of an array one by one. */
  private static List<JsonNode> objects(JsonNode root, String place) {
    List<JsonNode> found = List.of(root);
    for (String part : place.split("/")) {
      if (!part.isEmpty()) {
        found =
            found.stream()
                .map(one -> one.path(part))
                .flatMap(
                    one ->
                        one.isArray()
                            ? StreamSupport.stream(one.spliterator(), false)
                            : List.of(one).stream())
                .toList();
      }
    }
    return found;
  }
}
