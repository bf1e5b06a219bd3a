package org.papierstroom.clean.reconstruct;

import java.util.List;

/** A page whose lines are grouped into passages, in reading order. */
record PassagePage(LinePage page, List<Passage> passages) {

  PassagePage {
    passages = List.copyOf(passages);
  }

  PassagePage withPassages(List<Passage> changed) {
    return new PassagePage(page, changed);
  }
}
