package org.papierstroom.standalone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.papierstroom.bucket.Bucket;
import org.papierstroom.stage.Loops;
import org.papierstroom.stage.StageStatus;

/** The three services and the console as beans of one application context, with one HTTP port. */
final class Services implements AutoCloseable {

  private static final long LOOK_AGAIN_MILLIS = 20;

  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Services(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  static Services start(Up.Place place, String bootstrapServers) throws CannotContinue {
    var context =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "papierstroom.kafka.bootstrap-servers",
                    bootstrapServers,
                    "papierstroom.stage.instance",
                    "standalone",
                    "papierstroom.ingest.bucket",
                    place.inbox().setting(),
                    "papierstroom.console.index",
                    place.data().resolve("console").toString(),
                    "micronaut.server.host",
                    "127.0.0.1",
                    "micronaut.server.port",
                    place.httpPort()))
            .banner(false)
            .start();
    try {
      return new Services(context, context.getBean(EmbeddedServer.class).start());
    } catch (ServerStartupException e) {
      context.close();
      throw new CannotContinue(
          "Port %d on 127.0.0.1 is taken or not allowed: choose another with --http-port."
              .formatted(place.httpPort()),
          e);
    }
  }

  /** Waits until every stage takes documents; false when told to stop before. */
  boolean awaitReady(CountDownLatch stop) throws InterruptedException {
    var loops = context.getBean(Loops.class);
    while (!loops.statuses().stream()
        .allMatch(status -> status.phase() == StageStatus.Phase.RUNNING)) {
      if (stop.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return true;
  }

  /** The bucket that ingest watches. */
  Bucket bucket() {
    return context.getBean(Bucket.class, Qualifiers.byName("ingest"));
  }

  int httpPort() {
    return server.getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
