package org.papierstroom.bucket;

import java.time.Instant;

/**
 * An object as a listing shows it.
 *
 * @param key path below the bucket's root, parts joined by {@code /}, never beginning with one
 * @param bytes its size
 * @param modified when it was last written, as the bucket says
 */
public record BucketObject(String key, long bytes, Instant modified) {}
