package org.papierstroom.bucket;

import java.time.Instant;
import java.util.Optional;

/**
 * An object as a listing shows it. Another one under the same key differs in at least one part.
 *
 * @param key path below the bucket's root, parts joined by {@code /}
 * @param bytes its size
 * @param modified when it was last written, as the bucket says
 * @param etag the store's own name for this content, where it gives one
 */
public record BucketObject(String key, long bytes, Instant modified, Optional<String> etag) {}
