package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Note;

/** Collects what the steps of one document say they did. Not for use by several threads. */
public final class Notes {

  private final List<Note> notes = new ArrayList<>();

  /** Leaves a note; the parameters are those of {@link Note}. */
  public void add(String step, String rule, int page, String detail) {
    notes.add(new Note(step, rule, page, detail));
  }

  public List<Note> list() {
    return List.copyOf(notes);
  }
}
