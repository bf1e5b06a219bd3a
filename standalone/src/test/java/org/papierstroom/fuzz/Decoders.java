package org.papierstroom.fuzz;

import java.util.Arrays;

/**
 * The target that Jazzer runs: the first byte of an input chooses the decoder, one value in sixteen
 * that of text files, which takes a hundred times as long as the others.
 */
public final class Decoders {

  private static final int CHOICES = 16;

  private Decoders() {}

  /** The byte that chooses a decoder. */
  static byte choice(Decoder decoder) {
    return (byte) (decoder == Decoder.TEXT_FILE ? CHOICES - 1 : decoder.ordinal());
  }

  /** Called by Jazzer with one input after another. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int choice = Byte.toUnsignedInt(input[0]) % CHOICES;
    Decoder decoder =
        choice == CHOICES - 1
            ? Decoder.TEXT_FILE
            : Decoder.values()[choice % Decoder.TEXT_FILE.ordinal()];
    decoder.decode(Arrays.copyOfRange(input, 1, input.length));
  }
}
