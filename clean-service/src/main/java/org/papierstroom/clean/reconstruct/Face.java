package org.papierstroom.clean.reconstruct;

/** What of a font matters for reading: its name and whether it stands out. */
public record Face(String name, boolean bold, boolean italic) {

  /** The face of lines that come without one. */
  public static final Face PLAIN = new Face("", false, false);
}
