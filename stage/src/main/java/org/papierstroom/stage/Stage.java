package org.papierstroom.stage;

import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Topics;

/**
 * A stage of the line: what it reads, what it writes, and what it does with each record.
 *
 * @param madeBy names the stage, such as {@code clean}, and its version; the consumer group and the
 *     transactional id are made of the name
 */
public record Stage(MadeBy madeBy, String inputTopic, String outputTopic, Work work) {

  public String name() {
    return madeBy.stage();
  }

  /** Written on its dead letters. */
  public String version() {
    return madeBy.version();
  }

  /** The consumer group of all instances of this stage. */
  public String group() {
    return "papierstroom-" + name();
  }

  /** Where records of its input come that are to be processed once more. */
  public String redriveTopic() {
    return Topics.redrive(inputTopic);
  }

  /** Where it parks what it could not process, of its input and of its redrive topic. */
  public String deadLetterTopic() {
    return Topics.deadLetters(inputTopic);
  }
}
