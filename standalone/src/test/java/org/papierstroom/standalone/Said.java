package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command said, and how it ended. */
record Said(int code, String out, String err) {

  /** Runs a command in this JVM. */
  static Said by(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Papierstroom.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Said(code, out.toString(), err.toString());
  }
}
