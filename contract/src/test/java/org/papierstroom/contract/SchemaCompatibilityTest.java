package org.papierstroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Within a {@code vN}, what subscribers rely on stays: no property goes or changes its type, and
 * what was always there stays always there. {@code src/test/resources/released} holds the schemas
 * as last released; a release replaces them.
 */
class SchemaCompatibilityTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.text.v1",
        "document.entities.v1",
        "document.ledger.v1",
        "document.status.v1",
        "document.poison.v1"
      })
  void theSchemaKeepsWhatWasReleased(String name) throws IOException {
    List<String> broken = new ArrayList<>();
    compare("", load("/released/", name), load("/schemas/", name), broken);
    assertEquals(List.of(), broken);
  }

  private static void compare(String path, JsonNode released, JsonNode now, List<String> broken) {
    if (now.isMissingNode()) {
      broken.add(path + " is gone");
      return;
    }
    if (!released.path("type").equals(now.path("type"))) {
      broken.add(path + " changed its type");
    }
    Set<String> lost = names(released.path("required"));
    lost.removeAll(names(now.path("required")));
    lost.forEach(property -> broken.add(path + "/" + property + " may now be absent"));
    for (String container : List.of("properties", "$defs")) {
      released
          .path(container)
          .propertyNames()
          .forEach(
              property ->
                  compare(
                      path + "/" + property,
                      released.path(container).path(property),
                      now.path(container).path(property),
                      broken));
    }
    if (released.has("items")) {
      compare(path + "[]", released.path("items"), now.path("items"), broken);
    }
    for (int i = 0; i < released.path("oneOf").size(); i++) {
      compare(path + "|" + i, released.path("oneOf").path(i), now.path("oneOf").path(i), broken);
    }
  }

  private static Set<String> names(JsonNode array) {
    Set<String> names = new TreeSet<>();
    array.forEach(name -> names.add(name.stringValue()));
    return names;
  }

  private static JsonNode load(String folder, String name) throws IOException {
    try (var in =
        SchemaCompatibilityTest.class.getResourceAsStream(folder + name + ".schema.json")) {
      return MAPPER.readTree(in);
    }
  }
}
