package org.papierstroom.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An event notification in S3 format (Amazon S3 User Guide, "Event message structure"; MinIO and
 * Ceph send the same), as far as it is a hint.
 *
 * @param records absent in the message that a store sends when notifications are switched on
 */
record StoreNotification(@JsonProperty("Records") Optional<List<Event>> records) {

  StoreNotification {
    records.ifPresent(events -> events.forEach(Objects::requireNonNull));
  }

  record Event(String eventName, Subject s3) {
    Event {
      Objects.requireNonNull(eventName);
      Objects.requireNonNull(s3);
    }
  }

  record Subject(Named bucket) {
    Subject {
      Objects.requireNonNull(bucket);
    }
  }

  record Named(String name) {
    Named {
      Objects.requireNonNull(name);
    }
  }

  /** Whether it tells of a change in the bucket, called such as {@code s3://bucket/prefix/}. */
  boolean concerns(String bucket) {
    return records.orElse(List.of()).stream()
        .filter(event -> event.eventName().contains("Object"))
        .anyMatch(event -> bucket.startsWith("s3://" + event.s3().bucket().name() + "/"));
  }
}
