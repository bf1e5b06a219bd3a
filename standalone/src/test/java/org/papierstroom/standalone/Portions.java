package org.papierstroom.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** Drops a number of documents in equal portions, one with each call, from any thread. */
final class Portions implements Runnable {

  /** Drops nothing. */
  static final Runnable NONE = () -> {};

  private final SeparateLine line;
  private final int documents;
  private final int portions;
  private final Set<String> dropped = new HashSet<>();
  private int portion;

  Portions(SeparateLine line, int documents, int portions) {
    this.line = line;
    this.documents = documents;
    this.portions = portions;
  }

  @Override
  public synchronized void run() {
    int count = documents * (portion + 1) / portions - documents * portion / portions;
    try {
      dropped.addAll(line.drop("deel-" + portion + "-", count));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    portion++;
  }

  /** The ids of all that were dropped so far. */
  synchronized Set<String> dropped() {
    return Set.copyOf(dropped);
  }
}
