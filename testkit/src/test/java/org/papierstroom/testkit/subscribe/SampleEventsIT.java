package org.papierstroom.testkit.subscribe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.letter.WriteSamples;
import org.papierstroom.testkit.schema.EventSchemas;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SampleEventsIT {

  private static final Path SAMPLES = Path.of("..", "docs", "subscribe", "samples");

  /** The value of a raw event is the letter itself: only its headers are a sample. */
  private static final String RAW_HEADERS = Topics.RAW + ".headers";

  @TempDir Path directory;

  @Test
  void theSamplesKeepToTheSchemas() throws IOException {
    EventSchemas.assertValid(Topics.TEXT, sample(Topics.TEXT));
    EventSchemas.assertValid(Topics.ENTITIES, sample(Topics.ENTITIES));
    EventSchemas.assertValid(Topics.STATUS, sample(Topics.STATUS));
  }

  @Test
  void theHeadersKeepToTheAsyncApiDocument() throws IOException {
    byte[] sample = sample(RAW_HEADERS);
    String schema;
    try (var api = SampleEventsIT.class.getResourceAsStream("/asyncapi.yaml")) {
      schema = new YAMLMapper().readTree(api).at("/components/schemas/cloudEvent").toString();
    }

    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(new String(sample, UTF_8), InputFormat.JSON);

    assertEquals(List.of(), errors);
    var event = CloudEvent.fromHeaders(headers(sample));
    assertEquals(CloudEvent.RAW_TYPE, event.type());
    assertEquals(headers(sample), event.headers(), "as ingest writes them");
  }

  @Test
  void theSamplesAreOfTheSampleLetterAsItIsWrittenNow() throws Exception {
    var letter =
        WriteSamples.write(directory).stream()
            .filter(path -> path.endsWith("opvang.pdf"))
            .findFirst()
            .orElseThrow();
    var id = DocumentId.of(Files.readAllBytes(letter)).value();

    assertEquals(id, Json.read(sample(Topics.TEXT), TextEvent.class).documentId());
    assertEquals(id, Json.read(sample(Topics.ENTITIES), EntitiesEvent.class).documentId());
    assertEquals(id, Json.read(sample(Topics.STATUS), DocumentStatus.class).documentId());
    assertTrue(headers(sample(RAW_HEADERS)).get("ce_id").startsWith(id + "/ingest/"));
  }

  @Test
  void eachMentionStandsInTheTextWhereItSays() throws Exception {
    var text = Json.read(sample(Topics.TEXT), TextEvent.class).text();
    var mentions = Json.read(sample(Topics.ENTITIES), EntitiesEvent.class).mentions();

    assertFalse(mentions.isEmpty());
    for (var mention : mentions) {
      int start = text.offsetByCodePoints(0, mention.start());
      int end = text.offsetByCodePoints(0, mention.end());
      assertEquals(mention.text(), text.substring(start, end));
    }
  }

  private static Map<String, String> headers(byte[] json) {
    return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
  }

  private static byte[] sample(String topic) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(topic + ".json"));
  }
}
