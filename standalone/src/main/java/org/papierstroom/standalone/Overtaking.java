package org.papierstroom.standalone;

import java.util.function.LongSupplier;
import org.papierstroom.stage.wayback.Overtaken;

/** Says in a sentence that another command of the kind has begun meanwhile. */
final class Overtaking {

  private Overtaking() {}

  static long orSentence(LongSupplier sending) throws CannotContinue {
    try {
      return sending.getAsLong();
    } catch (Overtaken e) {
      throw new CannotContinue(
          "Another redrive or reprocess has begun meanwhile; this one had sent %,d and ends."
              .formatted(e.sent()),
          e);
    }
  }
}
