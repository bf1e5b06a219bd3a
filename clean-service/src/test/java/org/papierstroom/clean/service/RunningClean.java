package org.papierstroom.clean.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.papierstroom.bucket.BucketKeys;
import org.papierstroom.clean.parser.ParserProgram;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;

/** The clean service in this JVM, on the line's real topics of a broker of the test's own. */
final class RunningClean implements AutoCloseable {

  private static final MadeBy INGEST = new MadeBy("ingest", "test", "1", Optional.empty());

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final KafkaProducer<byte[], byte[]> producer;

  /**
   * Starts it.
   *
   * @param program what the parser processes run
   */
  RunningClean(TestBroker broker, Path bucket, ParserProgram program) {
    this.context =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "papierstroom.kafka.bootstrap-servers",
                    broker.bootstrapServers(),
                    "papierstroom.stage.instance",
                    "test",
                    "papierstroom.ingest.bucket",
                    bucket.toString(),
                    "micronaut.server.host",
                    "127.0.0.1",
                    "micronaut.server.port",
                    -1))
            .banner(false)
            .build();
    context.registerSingleton(ParserProgram.class, program);
    context.start();
    this.server = context.getBean(EmbeddedServer.class).start();
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 20 << 20),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Sends a document with its content, as ingest does. */
  DocumentId send(String name, String contentType, byte[] content) {
    DocumentId id = DocumentId.of(content);
    publish(Topics.RAW, id, event(id, name, contentType, Optional.empty()), content, Policy.USUAL);
    return id;
  }

  /** Sends it once more under a policy. */
  void redrive(String name, String contentType, byte[] content, Policy policy) {
    DocumentId id = DocumentId.of(content);
    publish(
        Topics.redrive(Topics.RAW),
        id,
        event(id, name, contentType, Optional.empty()),
        content,
        policy);
  }

  /** Sends a reference to an object of the bucket. */
  void sendReference(DocumentId id, String key) {
    Optional<String> reference = Optional.of(BucketKeys.toReference(key));
    publish(Topics.RAW, id, event(id, key, Source.TEXT, reference), new byte[0], Policy.USUAL);
  }

  private void publish(
      String topic, DocumentId id, CloudEvent event, byte[] content, Policy policy) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, id.bytes(), content);
    event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes()));
    policy.headers().forEach((name, value) -> record.headers().add(name, value.getBytes()));
    producer.send(record);
    producer.flush();
  }

  private static CloudEvent event(
      DocumentId id, String name, String contentType, Optional<String> reference) {
    CloudEvent event =
        CloudEvent.of(
            id, CloudEvent.RAW_TYPE, INGEST, new Source(name, contentType, 1), contentType);
    return new CloudEvent(
        event.id(),
        event.type(),
        event.source(),
        event.subject(),
        event.time(),
        contentType,
        reference,
        Optional.empty());
  }

  /** The status of one GET. */
  int status(String path) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.getPort() + path);
      return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  @Override
  public void close() {
    producer.close();
    context.close();
  }
}
