package org.papierstroom.ingest.upload;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import org.papierstroom.ingest.IngestSettings;

/** Lets the HTTP server take what ingest takes; ours is the limit that counts. */
@Singleton
class UploadRoom implements BeanCreatedEventListener<HttpServerConfiguration> {

  /** Of a form around the document. */
  private static final long WRAPPING = 1 << 20;

  private final IngestSettings settings;

  UploadRoom(IngestSettings settings) {
    this.settings = settings;
  }

  @Override
  public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
    HttpServerConfiguration server = event.getBean();
    long room = settings.maxBytes() + WRAPPING;
    server.setMaxRequestSize(Math.max(server.getMaxRequestSize(), room));
    server.getMultipart().setMaxFileSize(Math.max(server.getMultipart().getMaxFileSize(), room));
    return server;
  }
}
