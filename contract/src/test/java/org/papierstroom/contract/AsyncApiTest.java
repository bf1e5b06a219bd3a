package org.papierstroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

  private static JsonNode api;

  @BeforeAll
  static void load() throws IOException {
    try (var in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
      api = new YAMLMapper().readTree(in);
    }
  }

  @Test
  void everyTopicOfTheLineIsAChannel() {
    Set<String> addresses = new TreeSet<>();
    api.path("channels").forEach(channel -> addresses.add(channel.path("address").stringValue()));
    assertEquals(
        new TreeSet<>(
            Set.of(
                Topics.RAW,
                Topics.TEXT,
                Topics.ENTITIES,
                Topics.LEDGER,
                Topics.STATUS,
                Topics.POISON,
                Topics.redrive(Topics.RAW),
                Topics.redrive(Topics.TEXT),
                Topics.INGEST_DEAD_LETTERS,
                Topics.deadLetters(Topics.RAW),
                Topics.deadLetters(Topics.TEXT))),
        addresses);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var references = api.findValuesAsString("$ref");
    assertFalse(references.isEmpty());
    for (String reference : references) {
      if (reference.startsWith("#")) {
        assertFalse(api.at(reference.substring(1)).isMissingNode(), reference);
      } else {
        assertNotNull(AsyncApiTest.class.getResource("/" + reference), reference);
      }
    }
  }

  @Test
  void everyReasonIsListed() {
    Set<String> listed = new TreeSet<>();
    api.at("/components/schemas/deadLetter/properties/papierstroom_reason/enum")
        .forEach(reason -> listed.add(reason.stringValue()));
    assertEquals(
        Arrays.stream(Reason.values())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        listed);
  }

  @Test
  void theEventTypesAreThoseOfTheCode() {
    assertEquals(CloudEvent.RAW_TYPE, api.at("/components/messages/raw/name").stringValue());
    assertEquals(TextEvent.TYPE, api.at("/components/messages/text/name").stringValue());
    assertEquals(EntitiesEvent.TYPE, api.at("/components/messages/entities/name").stringValue());
  }
}
