package org.papierstroom.clean.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Standard error of a parser process: read to its end, so that nothing waits for us, of which the
 * end is kept. It may hold text of the document, so only names of Java errors in it are logged.
 */
final class LastWords implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);
  private static final int KEPT = 8192;

  private static final String MEMORY = "java.lang.OutOfMemoryError";
  private static final Pattern ERROR = Pattern.compile("(?:\\w+\\.)+\\w+(?:Error|Exception)\\b");

  private final InputStream in;
  private final byte[] kept = new byte[KEPT];
  private long count;

  LastWords(InputStream in) {
    this.in = in;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[KEPT];
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        keep(buffer, read);
      }
    } catch (IOException e) {
      LOG.debug("the parser's standard error was closed");
    }
  }

  private synchronized void keep(byte[] bytes, int length) {
    for (int at = 0; at < length; at++) {
      kept[(int) (count++ % KEPT)] = bytes[at];
    }
  }

  /** True when memory ran out, as the JVM says on its way out. */
  boolean tellOfMemory() {
    return text().contains(MEMORY);
  }

  void log(long pid) {
    Matcher error = ERROR.matcher(text());
    String last = "";
    while (error.find()) {
      last = error.group();
    }
    if (!last.isEmpty()) {
      LOG.warn("parser said pid={} error={}", pid, last);
    }
  }

  private synchronized String text() {
    int begin = count > KEPT ? (int) (count % KEPT) : 0;
    int length = (int) Math.min(count, KEPT);
    byte[] ordered = new byte[length];
    for (int at = 0; at < length; at++) {
      ordered[at] = kept[(begin + at) % KEPT];
    }
    return new String(ordered, StandardCharsets.UTF_8);
  }
}
