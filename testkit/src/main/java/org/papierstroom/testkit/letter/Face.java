package org.papierstroom.testkit.letter;

/** The cut of a run of text. */
enum Face {
  REGULAR,
  BOLD
}
