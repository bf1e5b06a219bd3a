package org.papierstroom.stage.trace;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** What OpenTelemetry has to say, such as that a collector is away, in one line of our log. */
final class ExporterLog extends Handler {

  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ExporterLog.class);

  /** Kept here: the JDK forgets loggers that nobody holds. */
  private static final java.util.logging.Logger TELEMETRY =
      java.util.logging.Logger.getLogger("io.opentelemetry");

  private final SimpleFormatter formatter = new SimpleFormatter();

  static void install() {
    TELEMETRY.setUseParentHandlers(false);
    for (Handler handler : TELEMETRY.getHandlers()) {
      TELEMETRY.removeHandler(handler);
    }
    TELEMETRY.addHandler(new ExporterLog());
  }

  @Override
  public void publish(LogRecord entry) {
    String fault = entry.getThrown() == null ? "none" : Fault.rootOf(entry.getThrown());
    LOG.warn("tracing message=\"{}\" fault=\"{}\"", formatter.formatMessage(entry), fault);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
