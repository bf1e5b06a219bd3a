package org.papierstroom.ingest.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;

class UploadIT {

  private static final byte[] PDF = "%PDF-1.7 opgestuurd".getBytes(UTF_8);
  private static final String KEY = "heel geheim";
  private static final int MAX_BYTES = 3_000_000;

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private TestBroker broker;
  private ApplicationContext context;
  private URI documents;

  @BeforeEach
  void startBroker() {
    broker = TestBroker.start();
  }

  @AfterEach
  void stop() {
    context.close();
    broker.close();
  }

  @Test
  void anUploadIsPublishedLikeAnyOtherFile() throws Exception {
    start(Map.of());
    var raw = post("?name=brief%20%C3%AB.pdf", "application/pdf", BodyPublishers.ofByteArray(PDF));

    assertEquals(202, raw.statusCode(), raw.body());
    String id = DocumentId.of(PDF).value();
    assertTrue(raw.body().contains("\"id\":\"" + id + "\""), raw.body());
    assertEquals("/documents/" + id, raw.headers().firstValue("location").orElseThrow());
    var published = broker.read(Topics.RAW).await(1, Duration.ofSeconds(60)).getFirst();
    assertArrayEquals(PDF, published.value());
    assertEquals(List.of("uploads/" + id + "/brief ë.pdf"), files());

    assertEquals(
        202,
        post("?name=brief%20%C3%AB.pdf", "text/plain", BodyPublishers.ofByteArray(PDF))
            .statusCode());
    assertEquals(1, files().size(), "the same again is the same");
  }

  @Test
  void aFormIsTakenToo() throws Exception {
    start(Map.of());
    var answer = post("", "multipart/form-data; boundary=grens", form("../../brief.pdf", PDF));

    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(List.of("uploads/" + DocumentId.of(PDF) + "/brief.pdf"), files());
  }

  @Test
  void whatIsTooLargeOrNoDocumentIsRefusedAndLeavesNothingBehind() throws Exception {
    start(Map.of());
    byte[] large = ("%PDF-1.7 " + "x".repeat(MAX_BYTES)).getBytes(UTF_8);
    assertEquals(413, post("", "application/pdf", BodyPublishers.ofByteArray(large)).statusCode());
    assertEquals(
        413,
        post(
                "",
                "application/pdf",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .statusCode(),
        "of unknown length");
    assertEquals(
        413,
        post("", "multipart/form-data; boundary=grens", form("groot.pdf", large)).statusCode());
    byte[] zip = {'P', 'K', 3, 4, 0};
    assertEquals(415, post("", "application/pdf", BodyPublishers.ofByteArray(zip)).statusCode());
    assertEquals(415, post("", "image/png", BodyPublishers.ofByteArray(PDF)).statusCode());
    assertEquals(400, post("", "application/pdf", BodyPublishers.noBody()).statusCode());
    assertEquals(List.of(), files());
    try (var spooled = Files.list(folder.resolve("spool"))) {
      assertEquals(0, spooled.count());
    }
  }

  @Test
  void whoDoesNotKnowTheKeyIsRefused() throws Exception {
    start(Map.of());
    for (String[] header : new String[][] {{"X-API-Key", "fout"}, {"Authorization", "Basic x"}}) {
      var refused =
          send(
              request("", "application/pdf", BodyPublishers.ofByteArray(PDF))
                  .header(header[0], header[1]));
      assertEquals(401, refused.statusCode());
      assertFalse(refused.body().contains(KEY));
    }
    var bearer =
        send(
            request("", "application/pdf", BodyPublishers.ofByteArray(PDF))
                .header("Authorization", "Bearer " + KEY));
    assertEquals(202, bearer.statusCode());
  }

  @Test
  void withoutAKeyThereIsNoUpload() throws Exception {
    start(Map.of("papierstroom.upload.api-key", ""));
    assertEquals(404, post("", "application/pdf", BodyPublishers.ofByteArray(PDF)).statusCode());
    assertEquals(List.of(), files());
  }

  @Test
  void whileTheLineIsBehindUploadsArePutOff() throws Exception {
    start(Map.of("papierstroom.upload.max-waiting", "0"));
    Files.write(folder.resolve("inbox/wacht.pdf"), "%PDF-1.7 wacht".getBytes(UTF_8));
    broker.read(Topics.RAW).await(1, Duration.ofSeconds(60));

    var answer = post("", "application/pdf", BodyPublishers.ofByteArray(PDF));
    assertEquals(429, answer.statusCode());
    assertEquals("30", answer.headers().firstValue("retry-after").orElseThrow());
  }

  private void start(Map<String, Object> further) {
    Map<String, Object> settings =
        new HashMap<>(
            Map.of(
                "papierstroom.kafka.bootstrap-servers",
                broker.bootstrapServers(),
                "papierstroom.stage.instance",
                "upload",
                "papierstroom.ingest.bucket",
                folder.resolve("inbox").toString(),
                "papierstroom.ingest.max-bytes",
                MAX_BYTES,
                "papierstroom.upload.api-key",
                KEY,
                "papierstroom.upload.spool",
                folder.resolve("spool").toString(),
                "micronaut.server.port",
                -1));
    settings.putAll(further);
    context = ApplicationContext.builder().properties(settings).banner(false).start();
    documents = context.getBean(EmbeddedServer.class).start().getURI().resolve("/documents");
  }

  private HttpResponse<String> post(String query, String type, BodyPublisher body)
      throws Exception {
    return send(request(query, type, body).header("X-API-Key", KEY));
  }

  private HttpRequest.Builder request(String query, String type, BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create(documents + query))
        .header("Content-Type", type)
        .timeout(Duration.ofSeconds(30))
        .POST(body);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static BodyPublisher form(String name, byte[] content) {
    String head =
        "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                .formatted(name)
            + "Content-Type: application/pdf\r\n\r\n";
    return BodyPublishers.ofByteArrays(
        List.of(head.getBytes(ISO_8859_1), content, "\r\n--grens--\r\n".getBytes(ISO_8859_1)));
  }

  /** Of the bucket, below its root. */
  private List<String> files() throws IOException {
    Path inbox = folder.resolve("inbox");
    try (var files = Files.walk(inbox)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> inbox.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
