package org.papierstroom.contract;

import java.util.List;

/** The topics of the line. All but {@link #redrive} topics keep the newest record of each key. */
public final class Topics {

  /** Bytes of each document, once per content; key: document id; null when it was deleted. */
  public static final String RAW = "documents.raw";

  /** {@link TextEvent}s; key: document id; null when the document was deleted. */
  public static final String TEXT = "documents.text";

  /** {@link EntitiesEvent}s; key: document id; null when the document was deleted. */
  public static final String ENTITIES = "documents.entities";

  /** What ingest knows of each object in the bucket. */
  public static final String LEDGER = "documents.ledger";

  /** How far each stage is with each document: {@link DocumentStatus}. */
  public static final String STATUS = "documents.status";

  /** Which contents have killed the parser: {@link PoisonEntry}. */
  public static final String POISON = "documents.poison";

  /** Files that ingest could not take. */
  public static final String INGEST_DEAD_LETTERS = "documents.ingest.dlq";

  private Topics() {}

  /** Where a stage parks what it could not process of {@code inputTopic}. */
  public static String deadLetters(String inputTopic) {
    return inputTopic + ".dlq";
  }

  /**
   * Where records of {@code inputTopic} are sent to be processed once more. Beside the input, whose
   * subscribers see each document once; kept for a week only.
   */
  public static String redrive(String inputTopic) {
    return inputTopic + ".redrive";
  }

  /** The topics that a stage of the line reads. */
  public static List<String> inputs() {
    return List.of(RAW, TEXT);
  }
}
