package org.papierstroom.testkit.letter;

/** How a run is drawn. */
enum Ink {
  BLACK,
  GREY,
  WHITE,
  /** Text rendering mode 3. */
  INVISIBLE,
  /** Drawn while a clipping path leaves nothing of it. */
  CLIPPED,
  /** In a layer that is switched off. */
  SWITCHED_OFF
}
