package org.papierstroom.console;

import io.micronaut.runtime.Micronaut;

/** The console as a process of its own. */
public final class ConsoleService {

  private ConsoleService() {}

  public static void main(String[] args) {
    Micronaut.build(args).banner(false).start();
  }
}
