package org.papierstroom.ingest;

import io.micronaut.runtime.Micronaut;

/** The ingest service as a process of its own. */
public final class IngestService {

  private IngestService() {}

  public static void main(String[] args) {
    Micronaut.build(args).banner(false).start();
  }
}
