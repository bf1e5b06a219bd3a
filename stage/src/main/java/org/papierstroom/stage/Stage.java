package org.papierstroom.stage;

/**
 * A stage of the line: what it reads, what it writes, and what it does with each record.
 *
 * @param name such as {@code clean}; names the consumer group and the transactional id
 * @param version of the stage, written on its dead letters
 */
public record Stage(String name, String version, String inputTopic, String outputTopic, Work work) {

  /** The consumer group of all instances of this stage. */
  public String group() {
    return "papierstroom-" + name;
  }
}
