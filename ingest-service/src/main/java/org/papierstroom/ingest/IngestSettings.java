package org.papierstroom.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What ingest watches and takes. Where the bucket is says {@link
 * org.papierstroom.bucket.BucketSettings}.
 *
 * @param lookEvery time between two looks at the bucket, when nothing hints at a change
 * @param settle how long an object's size and time must stay the same before it is taken
 * @param inlineBytes largest object whose bytes travel in its event; of larger ones a reference
 *     does (claim check)
 * @param maxBytes largest object that is taken; larger ones are parked as {@code TOO_LARGE}
 * @param batchBytes bytes read for one transaction; exceeded by at most one object
 * @param batchObjects objects in one transaction
 * @param eventsTopic topic with event notifications of the store in S3 format, as a hint to look
 */
@ConfigurationProperties("papierstroom.ingest")
public record IngestSettings(
    @Bindable(defaultValue = "1s") Duration lookEvery,
    @Bindable(defaultValue = "1s") Duration settle,
    @Bindable(defaultValue = "8388608") long inlineBytes,
    @Bindable(defaultValue = "268435456") long maxBytes,
    @Bindable(defaultValue = "33554432") long batchBytes,
    @Bindable(defaultValue = "64") int batchObjects,
    @Nullable String eventsTopic) {

  /** The topic with event notifications, where there is one. */
  Optional<String> events() {
    return Optional.ofNullable(eventsTopic).filter(topic -> !topic.isBlank());
  }
}
