package org.papierstroom.standalone;

/** A command cannot do what was asked; the message is the sentence to show, as it stands. */
final class CannotContinue extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  CannotContinue(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  CannotContinue(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
