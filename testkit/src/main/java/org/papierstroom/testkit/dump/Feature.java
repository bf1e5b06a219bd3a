package org.papierstroom.testkit.dump;

/** What a letter may have beside plain paragraphs. */
public enum Feature {
  /** Lines are stretched at their spaces to the full width, and a chunk ends after each space. */
  JUSTIFIED,
  /** Some paragraphs are items of a list, which stand farther to the right. */
  LISTS,
  /** Short lines in bold stand above some paragraphs. */
  HEADINGS,
  /** The last third of the pages is set in another face. */
  ANNEX_IN_ANOTHER_FACE,
  /** Words are set apart without a space being printed. */
  UNPRINTED_SPACES
}
