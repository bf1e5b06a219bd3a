package org.papierstroom.clean.reconstruct;

/** Whether a reader of the page sees a glyph, and if not, why not. */
public enum Ink {
  VISIBLE,
  /** Text rendering mode 3, as OCR software writes under or over a scan. */
  INVISIBLE,
  /** Outside the clipping path. */
  CLIPPED,
  /** In the colour of the paper, with nothing painted behind it. */
  WHITE,
  /** In a layer that is switched off when the document is opened. */
  SWITCHED_OFF
}
