package org.papierstroom.ingest.upload;

import java.io.IOException;

/** An upload was longer than what is taken. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  TooLarge(long limit) {
    super("larger than " + limit + " bytes");
  }
}
