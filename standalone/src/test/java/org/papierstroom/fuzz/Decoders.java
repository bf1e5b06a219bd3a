package org.papierstroom.fuzz;

import org.jspecify.annotations.Nullable;

/** The target that Jazzer runs: one decoder, which its arguments name. */
public final class Decoders {

  private static @Nullable Decoder decoder;

  private Decoders() {}

  /** Called by Jazzer before the first input. */
  public static void fuzzerInitialize(String[] arguments) {
    decoder = Decoder.valueOf(arguments[0]);
  }

  /** Called by Jazzer with one input after another. */
  public static void fuzzerTestOneInput(byte[] input) {
    java.util.Objects.requireNonNull(decoder).decode(input);
  }
}
