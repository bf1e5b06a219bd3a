package org.papierstroom.clean.parser;

import java.time.Duration;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.open.Limits;

/** What runs in a parser process. Started by {@link ParserProgram}, never by hand. */
public final class ParserMain {

  private ParserMain() {}

  public static void main(String[] arguments) {
    ParserEnd end = ParserEnd.claim(limits(arguments), textBytes(arguments));
    end.serve(DocumentReaders::within);
  }

  /** The limits as {@link #arguments} wrote them. */
  public static Limits limits(String[] arguments) {
    return new Limits(
        Long.parseLong(arguments[0]),
        Integer.parseInt(arguments[1]),
        Duration.parse(arguments[2]),
        Duration.parse(arguments[3]),
        Integer.parseInt(arguments[4]),
        Long.parseLong(arguments[5]),
        Long.parseLong(arguments[6]),
        Long.parseLong(arguments[7]));
  }

  /** The largest text event, in bytes, as {@link #arguments} wrote it. */
  public static int textBytes(String[] arguments) {
    return Integer.parseInt(arguments[8]);
  }

  static java.util.List<String> arguments(Limits limits, int textBytes) {
    return java.util.List.of(
        Long.toString(limits.bytes()),
        Integer.toString(limits.pages()),
        limits.time().toString(),
        limits.pageTime().toString(),
        Integer.toString(limits.nesting()),
        Long.toString(limits.operators()),
        Long.toString(limits.glyphs()),
        Long.toString(limits.contentBytes()),
        Integer.toString(textBytes));
  }
}
