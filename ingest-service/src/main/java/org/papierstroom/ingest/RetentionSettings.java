package org.papierstroom.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How long what was made of a document is kept.
 *
 * @param followBucket whether a document is deleted from every topic when the last object with its
 *     bytes is removed from the bucket or replaced
 */
@ConfigurationProperties("papierstroom.retention")
public record RetentionSettings(@Bindable(defaultValue = "false") boolean followBucket) {}
