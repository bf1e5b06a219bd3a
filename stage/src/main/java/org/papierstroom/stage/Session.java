package org.papierstroom.stage;

/** One life of a loop's Kafka clients. */
public interface Session extends AutoCloseable {

  /**
   * Works until the loop is to stop.
   *
   * @throws org.apache.kafka.common.KafkaException when the clients are of no more use; the loop
   *     opens a new session after a while
   */
  void run();

  /** Drops what is in hand and closes the clients. */
  @Override
  void close();
}
