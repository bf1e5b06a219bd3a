package org.papierstroom.contract;

/** Where a record stands. */
public record Position(String topic, int partition, long offset) {

  /** {@code topic/partition/offset}: also the key of a dead letter whose record has none. */
  @Override
  public String toString() {
    return topic + "/" + partition + "/" + offset;
  }
}
