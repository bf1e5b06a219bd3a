package org.papierstroom.clean.service;

import io.micronaut.runtime.Micronaut;

/** The clean service as a process of its own. */
public final class CleanService {

  private CleanService() {}

  public static void main(String[] args) {
    Micronaut.build(args).banner(false).start();
  }
}
