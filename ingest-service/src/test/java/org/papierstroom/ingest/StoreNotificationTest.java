package org.papierstroom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papierstroom.contract.Json;

class StoreNotificationTest {

  static final String CREATED =
      """
      {"EventName":"s3:ObjectCreated:Put","Key":"post/inbox/a.pdf","Records":[{"eventVersion":"2.0",
      "eventSource":"minio:s3","eventName":"%s","s3":{"s3SchemaVersion":"1.0",
      "bucket":{"name":"post","arn":"arn:aws:s3:::post"},"object":{"key":"inbox%%2Fa.pdf"}}}]}\
      """;

  @Test
  void aNewOrRemovedObjectOfTheBucketConcernsIt() throws Exception {
    assertTrue(read(CREATED.formatted("s3:ObjectCreated:Put")).concerns("s3://post/inbox/"));
    assertTrue(read(CREATED.formatted("ObjectRemoved:Delete")).concerns("s3://post/"));
  }

  @Test
  void anotherBucketDoesNot() throws Exception {
    assertFalse(read(CREATED.formatted("ObjectCreated:Put")).concerns("s3://post2/"));
    assertFalse(read(CREATED.formatted("ObjectCreated:Put")).concerns("/data/post"));
  }

  @Test
  void theMessageOfSwitchingOnIsNoChange() throws Exception {
    assertFalse(
        read("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"post\"}")
            .concerns("s3://post/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen json",
        "[]",
        "7",
        "{\"Records\":7}",
        "{\"Records\":[{\"s3\":{}}]}",
        "{\"Records\":[null]}",
        "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":null}]}"
      })
  void whatIsMalformedIsSaidToBe(String message) {
    assertThrows(Json.MalformedEvent.class, () -> read(message).concerns("s3://post/"), message);
  }

  private static StoreNotification read(String message) throws Json.MalformedEvent {
    return Json.read(message.getBytes(UTF_8), StoreNotification.class);
  }
}
