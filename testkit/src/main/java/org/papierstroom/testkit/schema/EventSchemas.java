package org.papierstroom.testkit.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.papierstroom.contract.Topics;

/** Holds events against the JSON Schemas that their subscribers were given. */
public final class EventSchemas {

  private static final Map<String, Schema> BY_TOPIC =
      Map.of(
          Topics.TEXT, load("document.text.v1"),
          Topics.ENTITIES, load("document.entities.v1"),
          Topics.LEDGER, load("document.ledger.v1"),
          Topics.STATUS, load("document.status.v1"),
          Topics.POISON, load("document.poison.v1"));

  private EventSchemas() {}

  /**
   * Holds the value of a record against the schema of its topic.
   *
   * @throws AssertionError that lists what is wrong
   */
  public static void assertValid(String topic, byte[] value) {
    var errors = BY_TOPIC.get(topic).validate(new String(value, UTF_8), InputFormat.JSON);
    if (!errors.isEmpty()) {
      throw new AssertionError(topic + ": " + errors);
    }
  }

  private static Schema load(String name) {
    try (InputStream in =
        EventSchemas.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
