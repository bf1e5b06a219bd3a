package org.papierstroom.stage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** A secret that callers must know. Kept and compared as its hash, in a time that tells nothing. */
public final class ApiKey {

  private static final String BEARER = "Bearer ";

  private final byte[] hash;

  public ApiKey(String key) {
    this.hash = hash(key);
  }

  /**
   * Whether a request's headers hold the key: {@code X-API-Key}, or {@code Authorization: Bearer}.
   */
  public boolean opens(Optional<String> apiKeyHeader, Optional<String> authorization) {
    Optional<String> bearer =
        authorization
            .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(value -> value.substring(BEARER.length()).strip());
    return apiKeyHeader.or(() -> bearer).filter(this::is).isPresent();
  }

  private boolean is(String given) {
    return MessageDigest.isEqual(hash, hash(given));
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
