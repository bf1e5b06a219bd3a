package org.papierstroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CloudEventTest {

  private static final CloudEvent EVENT =
      CloudEvent.of(
          DocumentId.of(new byte[] {1}),
          TextEvent.TYPE,
          new MadeBy("clean", "0.1.0", "7", Optional.empty()),
          new Source("map/brief é.pdf", Source.PDF, 1),
          "application/json");

  @Test
  void headersComeBackAsTheEventTheyWere() {
    CloudEvent full = EVENT.withTraceParent(Optional.of("00-0af7-b7ad-01"));
    assertEquals(full, CloudEvent.fromHeaders(full.headers()));
  }

  @Test
  void theIdIsTheSameForTheSameDocumentAndVersion() {
    assertEquals(DocumentId.of(new byte[] {1}) + "/clean/0.1.0/7", EVENT.id());
  }

  @Test
  void aMissingAttributeIsNamed() {
    Map<String, String> headers = new HashMap<>(EVENT.headers());
    headers.remove("ce_subject");
    var refused =
        assertThrows(IllegalArgumentException.class, () -> CloudEvent.fromHeaders(headers));
    assertEquals("header ce_subject is missing", refused.getMessage());
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    Map<String, String> headers = new HashMap<>(EVENT.headers());
    headers.put("ce_time", "gisteren");
    assertThrows(IllegalArgumentException.class, () -> CloudEvent.fromHeaders(headers));
  }
}
