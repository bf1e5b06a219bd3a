package org.papierstroom.console.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;

/** Lets the HTTP server take what ingest takes; ingest's is the limit that counts. */
@Singleton
class UploadRoom implements BeanCreatedEventListener<HttpServerConfiguration> {

  private static final long WRAPPING = 1 << 20;

  private final long maxBytes;

  UploadRoom(@Value("${papierstroom.ingest.max-bytes:268435456}") long maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
    HttpServerConfiguration server = event.getBean();
    server.setMaxRequestSize(Math.max(server.getMaxRequestSize(), maxBytes + WRAPPING));
    return server;
  }
}
