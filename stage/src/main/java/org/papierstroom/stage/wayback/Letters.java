package org.papierstroom.stage.wayback;

import java.util.function.Consumer;

/** Where dead letters come from that may be sent through once more. */
@FunctionalInterface
public interface Letters {

  /** Shows each dead letter that is open now and fits, once. */
  void scan(Selection selection, Consumer<OpenLetter> visitor);
}
