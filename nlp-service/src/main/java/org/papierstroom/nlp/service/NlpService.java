package org.papierstroom.nlp.service;

import io.micronaut.runtime.Micronaut;

/** The nlp service as a process of its own. */
public final class NlpService {

  private NlpService() {}

  public static void main(String[] args) {
    Micronaut.build(args).banner(false).start();
  }
}
