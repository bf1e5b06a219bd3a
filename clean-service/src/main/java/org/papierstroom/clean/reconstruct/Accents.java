package org.papierstroom.clean.reconstruct;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Accents that a font draws as glyphs of their own, as older type setters do. */
final class Accents {

  private static final Map<String, String> COMBINING =
      Map.of(
          "´", "\u0301",
          "`", "\u0300",
          "¨", "\u0308",
          "ˆ", "\u0302",
          "^", "\u0302",
          "˜", "\u0303",
          "¸", "\u0327",
          "ˇ", "\u030c",
          "˚", "\u030a");

  private Accents() {}

  /** The letter with the accent, empty where the two make no letter. */
  static Optional<String> compose(String letter, String accent) {
    String mark = COMBINING.get(accent);
    if (mark == null || letter.isEmpty()) {
      return Optional.empty();
    }
    String base = letter.equals("ı") ? "i" : letter;
    String composed = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
    return composed.length() == base.length() ? Optional.of(composed) : Optional.empty();
  }
}
