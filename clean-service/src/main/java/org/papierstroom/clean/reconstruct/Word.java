package org.papierstroom.clean.reconstruct;

import org.papierstroom.contract.Box;

/**
 * Glyphs without a space between them, on one baseline.
 *
 * @param box in the frame of the page's text, in points
 * @param size font size
 * @param height whether it stands on the line or above it
 * @param glued true when no space stands between it and the word before it on the line
 * @param artifact true when the producer marked it as a pagination artifact
 */
public record Word(
    String text,
    Box box,
    double baseline,
    double size,
    Face face,
    Height height,
    boolean glued,
    boolean artifact) {

  /** How a word stands to the line. */
  public enum Height {
    ON_LINE,
    /** A superscript: smaller and higher than its neighbour. */
    RAISED,
    /** A superscript that leads to a footnote and is no part of the text. */
    NOTE_MARK
  }

  boolean raised() {
    return height != Height.ON_LINE;
  }

  boolean noteMark() {
    return height == Height.NOTE_MARK;
  }

  Word height(Height found) {
    return new Word(text, box, baseline, size, face, found, glued, artifact);
  }

  /** The same word without a space before it. */
  Word gluedOn() {
    return new Word(text, box, baseline, size, face, height, true, artifact);
  }

  /** The same word with a space before it. */
  Word apart() {
    return new Word(text, box, baseline, size, face, height, false, artifact);
  }

  Word box(Box found) {
    return new Word(text, found, baseline, size, face, height, glued, artifact);
  }

  Word text(String found) {
    return new Word(found, box, baseline, size, face, height, glued, artifact);
  }

  /** The same word on the baseline of a neighbour, as its superscript. */
  Word raisedOn(double neighbour) {
    return new Word(text, box, neighbour, size, face, Height.RAISED, glued, artifact);
  }

  /** How many letters it has. */
  int letters() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  double left() {
    return box.x();
  }

  double right() {
    return box.right();
  }
}
