package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON in UTF-8. Absent values are left out; unknown fields are ignored when reading. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  public static byte[] write(Object event) {
    return MAPPER.writeValueAsBytes(event);
  }

  /**
   * Reads an event.
   *
   * @throws MalformedEvent when the bytes are not JSON of that shape
   */
  public static <T> T read(byte[] json, Class<T> type) throws MalformedEvent {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new MalformedEvent(
          "not a " + type.getSimpleName() + ": " + e.getClass().getSimpleName(), e);
    }
  }

  /** The bytes are not JSON of the expected shape. */
  public static final class MalformedEvent extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedEvent(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
