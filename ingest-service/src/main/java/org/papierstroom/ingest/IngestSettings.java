package org.papierstroom.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What ingest watches and takes.
 *
 * @param bucket the directory that people drop files in
 * @param lookEvery time between two looks at the bucket, when nothing hints at a change
 * @param settle how long an object's size and time must stay the same before it is taken
 * @param maxBytes largest object that is taken; larger ones are parked as {@code TOO_LARGE}
 * @param batchBytes bytes read for one transaction; exceeded by at most one object
 * @param batchObjects objects in one transaction
 */
@ConfigurationProperties("papierstroom.ingest")
public record IngestSettings(
    @Bindable(defaultValue = "inbox") String bucket,
    @Bindable(defaultValue = "1s") Duration lookEvery,
    @Bindable(defaultValue = "1s") Duration settle,
    @Bindable(defaultValue = "20971520") long maxBytes,
    @Bindable(defaultValue = "33554432") long batchBytes,
    @Bindable(defaultValue = "64") int batchObjects) {}
