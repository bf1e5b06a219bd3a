package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;

/** One line on a terminal that counts along; nothing where standard error is no terminal. */
final class Progress {

  /** The launcher sets it to true when standard error is a terminal; Java itself cannot tell. */
  private static final boolean TERMINAL = Boolean.getBoolean("papierstroom.terminal");

  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;

  Progress(PrintWriter err) {
    this.err = err;
  }

  void show(int done, int of, Path last) {
    if (TERMINAL && of > 1) {
      err.print(ERASE_LINE + "%d of %d  %s".formatted(done, of, last.getFileName()));
      err.flush();
    }
  }

  void clear() {
    if (TERMINAL) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
