package org.papierstroom.bucket;

import java.util.HashSet;
import java.util.Set;

/** What the log was told already: a look each second would fill it. */
final class Complaints {

  private static final int MOST = 1000;

  private final Set<String> made = new HashSet<>();

  /** Whether something is complained of for the first time, in a while at least. */
  boolean first(String key) {
    if (made.size() >= MOST) {
      made.clear();
    }
    return made.add(key);
  }
}
