package org.papierstroom.ingest.upload;

import java.io.IOException;

/** The caller stopped sending before the end. */
final class BrokenOff extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenOff(IOException cause) {
    super("the upload broke off", cause);
  }
}
