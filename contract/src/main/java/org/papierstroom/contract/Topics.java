package org.papierstroom.contract;

/** The topics of the line. */
public final class Topics {

  /** Bytes of each document, once per content; key: document id. */
  public static final String RAW = "documents.raw";

  /** {@link TextEvent}s; key: document id. */
  public static final String TEXT = "documents.text";

  /** {@link EntitiesEvent}s; key: document id. */
  public static final String ENTITIES = "documents.entities";

  /** What ingest knows of each object in the bucket; compacted. */
  public static final String LEDGER = "documents.ledger";

  /** Files that ingest could not take. */
  public static final String INGEST_DEAD_LETTERS = "documents.ingest.dlq";

  private Topics() {}

  /** Where a stage parks what it could not process of {@code inputTopic}. */
  public static String deadLetters(String inputTopic) {
    return inputTopic + ".dlq";
  }
}
