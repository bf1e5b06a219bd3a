package org.papierstroom.stage.wayback;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentStatus;

/**
 * A dead letter that nobody has answered yet.
 *
 * @param document the document's id; for a file that ingest could not take, its object key
 * @param objectKey the object in the bucket it came from; empty where nobody knows
 * @param status what the stage says of it; absent for a file that ingest could not take
 * @param record as it stands in the dead-letter topic
 */
public record OpenLetter(
    DeadLetter why,
    String document,
    String objectKey,
    Optional<DocumentStatus> status,
    ConsumerRecord<byte[], byte[]> record) {}
