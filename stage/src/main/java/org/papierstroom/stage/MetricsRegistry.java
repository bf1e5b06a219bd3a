package org.papierstroom.stage;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The one registry of this process, with the JVM's own meters. */
@Factory
final class MetricsRegistry {

  @Bean(preDestroy = "close")
  @Singleton
  JvmGcMetrics garbageCollection() {
    return new JvmGcMetrics();
  }

  @Bean(preDestroy = "close")
  @Singleton
  PrometheusMeterRegistry registry(JvmGcMetrics garbageCollection) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    garbageCollection.bindTo(registry);
    return registry;
  }
}
