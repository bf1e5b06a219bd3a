package org.papierstroom.bucket;

import java.util.Locale;

/** Which names say that a file is not for us, or not yet. */
final class NameRule {

  private NameRule() {}

  /** Dot files and folders, {@code .} and {@code ..} among them. */
  static boolean hidden(String name) {
    return name.startsWith(".");
  }

  /** Hidden, or by its ending still being written. */
  static boolean unfinished(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return hidden(name) || lower.endsWith(".part") || lower.endsWith(".tmp");
  }

  /** Whether a whole key is left out: by its name, or because it lies in a hidden folder. */
  static boolean leavesOut(String key) {
    int name = key.lastIndexOf('/') + 1;
    return unfinished(key.substring(name)) || hidden(key) || key.contains("/.");
  }
}
