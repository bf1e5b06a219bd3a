package org.papierstroom.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketSettingsTest {

  @Test
  void withoutSettingsItIsTheInbox() {
    BucketSettings settings = read(Map.of());
    assertEquals("inbox", settings.location());
    assertFalse(settings.inStore());
  }

  @Test
  void aStoreOfItsOwnIsAskedByPath() {
    BucketSettings settings = read(Map.of("papierstroom.s3.endpoint", "http://127.0.0.1:9000"));
    assertEquals(BucketSettings.Addressing.PATH, settings.addressing());
  }

  @Test
  void amazonIsAskedByHost() {
    BucketSettings settings =
        read(Map.of("papierstroom.ingest.bucket", "s3://b", "papierstroom.s3.region", "eu-west-1"));
    assertTrue(settings.inStore());
    assertEquals(BucketSettings.Addressing.HOST, settings.addressing());
    assertEquals(Optional.of("eu-west-1"), settings.region());
  }

  @Test
  void theWayOfAskingCanBeSet() {
    BucketSettings settings =
        read(
            Map.of(
                "papierstroom.s3.endpoint",
                "http://127.0.0.1:9000",
                "papierstroom.s3.path-style",
                "false"));
    assertEquals(BucketSettings.Addressing.HOST, settings.addressing());
    assertThrows(
        IllegalArgumentException.class, () -> read(Map.of("papierstroom.s3.path-style", "ja")));
  }

  @Test
  void aPrefixEndsWithASlash() {
    assertEquals(new S3Location("b", ""), S3Location.parse("s3://b"));
    assertEquals(new S3Location("b", ""), S3Location.parse("s3://b/"));
    assertEquals(new S3Location("b", "a/c/"), S3Location.parse("s3://b/a/c"));
    assertEquals("s3://b/a/c/", S3Location.parse("s3://b/a/c/").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3://", "s3:///x", "s3://id:geheim@bucket/x", "s3://a b/", "s3://../x"})
  void whatIsNoBucketIsRefusedWithoutBeingQuoted(String location) {
    var refused = assertThrows(IllegalArgumentException.class, () -> S3Location.parse(location));
    assertFalse(refused.getMessage().contains("geheim"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://id:geheim@host", "host:9000", "ftp://geheim", "http://a b"})
  void anEndpointThatIsNoneIsRefusedWithoutBeingQuoted(String endpoint) {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> read(Map.of("papierstroom.s3.endpoint", endpoint)));
    assertTrue(refused.getMessage().startsWith("papierstroom.s3.endpoint"), refused.getMessage());
    assertFalse(refused.getMessage().contains("geheim"));
  }

  private static BucketSettings read(Map<String, String> set) {
    return BucketSettings.read(name -> Optional.ofNullable(set.get(name)));
  }
}
