package org.papierstroom.stage.trace;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tracing as OpenTelemetry's standard variables want it; off where none asks for it. */
@Factory
final class TracingFactory {

  private static final Logger LOG = LoggerFactory.getLogger(TracingFactory.class);

  /** Only over HTTP, which the JDK speaks; metrics and logs have ways of their own. */
  private static final Map<String, String> USUAL =
      Map.of(
          "otel.service.name", "papierstroom",
          "otel.exporter.otlp.protocol", "http/protobuf",
          "otel.metrics.exporter", "none",
          "otel.logs.exporter", "none");

  @Bean(preDestroy = "close")
  @Singleton
  Tracing tracing() {
    if (!asked(TracingFactory::setting)) {
      return Tracing.off();
    }
    ExporterLog.install();
    return configured(USUAL);
  }

  /**
   * Tracing as configured; off when that cannot be: documents pass all the same.
   *
   * @param usual what holds where no variable says otherwise
   */
  static Tracing configured(Map<String, String> usual) {
    try {
      Tracing tracing =
          new Tracing(
              AutoConfiguredOpenTelemetrySdk.builder()
                  .addPropertiesSupplier(() -> usual)
                  .disableShutdownHook()
                  .build()
                  .getOpenTelemetrySdk());
      LOG.info("tracing is on");
      return tracing;
    } catch (ConfigurationException e) {
      LOG.error("tracing is off: look at the OTEL_ variables fault=\"{}\"", Fault.rootOf(e));
      return Tracing.off();
    }
  }

  /**
   * Whether spans are to be sent anywhere.
   *
   * @param setting the value of a variable such as {@code OTEL_TRACES_EXPORTER}, empty when not set
   */
  static boolean asked(UnaryOperator<String> setting) {
    if (setting.apply("OTEL_SDK_DISABLED").equalsIgnoreCase("true")) {
      return false;
    }
    String exporter = setting.apply("OTEL_TRACES_EXPORTER");
    if (!exporter.isEmpty()) {
      return !exporter.equals("none");
    }
    return !setting.apply("OTEL_EXPORTER_OTLP_ENDPOINT").isEmpty()
        || !setting.apply("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT").isEmpty();
  }

  /** As OpenTelemetry reads it: a system property, else the variable. */
  private static String setting(String variable) {
    String property = variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .map(String::strip)
        .orElse("");
  }
}
