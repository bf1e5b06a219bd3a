package org.papierstroom.stage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much one instance of a stage takes in hand.
 *
 * @param instance name of this instance, stable over its restarts and shared with no other: the
 *     transactional id is made of it
 * @param workers documents processed at the same time
 * @param maxRecords records in hand, over all partitions
 * @param maxBytes bytes of records in hand, over all partitions; exceeded by at most one fetch
 * @param documentTimeout after which a document is parked as {@code TIMED_OUT}
 * @param grace how long a stop waits for the documents in hand; the rest is dropped and done again
 */
@ConfigurationProperties("papierstroom.stage")
public record StageSettings(
    @Bindable(defaultValue = "${HOSTNAME:local}") String instance,
    @Bindable(defaultValue = "2") int workers,
    @Bindable(defaultValue = "64") int maxRecords,
    @Bindable(defaultValue = "67108864") long maxBytes,
    @Bindable(defaultValue = "120s") Duration documentTimeout,
    @Bindable(defaultValue = "10s") Duration grace) {}
