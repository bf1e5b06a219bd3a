package org.papierstroom.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of a CloudEvents 1.0 event as they travel in Kafka's binary mode: one header each,
 * {@code ce_} before the name, values in UTF-8 (CloudEvents, Kafka protocol binding 1.0, §3.2).
 *
 * @param id deterministic for the same input and the same version of what made it, so that a
 *     consumer can drop repeats
 * @param subject the document's object key in the bucket
 * @param dataRef where the data is, when it is not in the record (claim check)
 * @param traceParent W3C trace context
 */
public record CloudEvent(
    String id,
    String type,
    String source,
    String subject,
    Instant time,
    String contentType,
    Optional<String> dataRef,
    Optional<String> traceParent) {

  /** CloudEvents type of a record on {@code documents.raw}. */
  public static final String RAW_TYPE = "org.papierstroom.document.raw.v1";

  /**
   * CloudEvents type of a record with a key and no value on any topic of the line: the document was
   * deleted from the bucket.
   */
  public static final String DELETED_TYPE = "org.papierstroom.document.deleted.v1";

  /** An event about one document, as one version of a stage makes it. */
  public static CloudEvent of(
      DocumentId documentId, String type, MadeBy madeBy, Source source, String contentType) {
    return new CloudEvent(
        documentId + "/" + madeBy.stage() + "/" + madeBy.version() + "/" + madeBy.rules(),
        type,
        "/papierstroom/" + madeBy.stage(),
        source.objectKey(),
        Instant.now(),
        contentType,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The deletion of a document, as a stage passes it on.
   *
   * @param cause makes the id: the same deletion always has the same cause
   */
  public static CloudEvent deleted(
      String documentId, String stage, String objectKey, String cause) {
    return new CloudEvent(
        documentId + "/" + stage + "/deleted/" + cause,
        DELETED_TYPE,
        "/papierstroom/" + stage,
        objectKey,
        Instant.now(),
        "application/octet-stream",
        Optional.empty(),
        Optional.empty());
  }

  public CloudEvent withDataRef(String reference) {
    return new CloudEvent(
        id, type, source, subject, time, contentType, Optional.of(reference), traceParent);
  }

  public CloudEvent withTraceParent(Optional<String> parent) {
    return new CloudEvent(id, type, source, subject, time, contentType, dataRef, parent);
  }

  /** The headers of a record, in a fixed order. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id);
    headers.put("ce_type", type);
    headers.put("ce_source", source);
    headers.put("ce_subject", subject);
    headers.put("ce_time", time.toString());
    headers.put("content-type", contentType);
    dataRef.ifPresent(reference -> headers.put("ce_dataref", reference));
    traceParent.ifPresent(parent -> headers.put("traceparent", parent));
    return headers;
  }

  /**
   * Reads the headers of a record.
   *
   * @throws IllegalArgumentException naming the first attribute that is missing or malformed
   */
  public static CloudEvent fromHeaders(Map<String, String> headers) {
    if (!"1.0".equals(headers.get("ce_specversion"))) {
      throw new IllegalArgumentException("no CloudEvents 1.0 record: ce_specversion is not 1.0");
    }
    return new CloudEvent(
        required(headers, "ce_id"),
        required(headers, "ce_type"),
        required(headers, "ce_source"),
        required(headers, "ce_subject"),
        time(required(headers, "ce_time")),
        required(headers, "content-type"),
        Optional.ofNullable(headers.get("ce_dataref")),
        Optional.ofNullable(headers.get("traceparent")));
  }

  private static Instant time(String value) {
    try {
      return Instant.parse(value);
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("ce_time is no RFC 3339 time", e);
    }
  }

  private static String required(Map<String, String> headers, String name) {
    String value = headers.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }
}
