package org.papierstroom.clean.reconstruct;

import java.util.List;

/** A step that works on the pages of a document as lines. */
interface LineStep {

  /** The same pages, in the same order, understood a little better. */
  List<LinePage> apply(List<LinePage> pages, Notes notes);
}
