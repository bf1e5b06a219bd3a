package org.papierstroom.testkit.subscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.letter.WriteSamples;
import org.papierstroom.testkit.schema.EventSchemas;

class SampleEventsIT {

  private static final Path SAMPLES = Path.of("..", "docs", "subscribe", "samples");

  @TempDir Path directory;

  @Test
  void theSamplesKeepToTheSchemas() throws IOException {
    EventSchemas.assertValid(Topics.TEXT, sample(Topics.TEXT));
    EventSchemas.assertValid(Topics.ENTITIES, sample(Topics.ENTITIES));
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

  private static byte[] sample(String topic) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(topic + ".json"));
  }
}
