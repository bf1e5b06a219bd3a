package org.papierstroom.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listings from a store that only serves pages, made up as they are asked for. */
class S3PagesIT {

  private static final int PAGE = 1000;
  private static final int PAGES = 100;

  /**
   * What a page and its parsing may leave lying about, in bytes; 90 more pages are ten times that.
   */
  private static final long SLACK = 4 << 20;

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private Bucket bucket;

  @BeforeEach
  void start() throws IOException {
    System.setProperty("aws.accessKeyId", "x");
    System.setProperty("aws.secretAccessKey", "y");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    bucket =
        new BucketSettings(
                "s3://groot",
                Optional.of(endpoint),
                Optional.empty(),
                BucketSettings.Addressing.PATH)
            .open();
  }

  @AfterEach
  void stop() {
    bucket.close();
    server.stop(0);
  }

  @Test
  void aHundredThousandObjectsAreListedInTheMemoryOfOnePage() throws IOException {
    serve(
        page -> page < PAGES ? "<NextContinuationToken>t" + page + "</NextContinuationToken>" : "");
    long[] seen = new long[1];
    long[] early = new long[1];
    long[] late = new long[1];

    bucket.list(
        object -> {
          seen[0]++;
          if (seen[0] == 10 * PAGE) {
            early[0] = heap();
          }
          if (seen[0] == (PAGES - 1) * PAGE) {
            late[0] = heap();
          }
        });

    assertEquals(PAGES * PAGE, seen[0]);
    assertEquals(PAGES, asked.get());
    System.out.printf(
        "100,000 objects listed: heap after 10 pages %,d, after 99 pages %,d%n", early[0], late[0]);
    assertTrue(late[0] - early[0] < SLACK, early[0] + " then " + late[0]);
  }

  @Test
  void aStoreThatStopsHalfwayIsAwayAndNotEmpty() throws IOException {
    serve(page -> "");
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          int page = asked.incrementAndGet();
          byte[] answer =
              page == 1 ? body(1, "<NextContinuationToken>t</NextContinuationToken>") : new byte[0];
          exchange.sendResponseHeaders(
              page == 1 ? 200 : 500, answer.length == 0 ? -1 : answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    assertThrows(IOException.class, () -> bucket.list(object -> {}));
    assertTrue(asked.get() > 2, "it is asked again before it counts as away");
  }

  @Test
  void aStoreThatGoesRoundInCirclesIsAway() throws IOException {
    serve(page -> "<NextContinuationToken>same</NextContinuationToken>");
    assertThrows(IOException.class, () -> bucket.list(object -> {}));
  }

  private interface Token {
    String after(int page);
  }

  private void serve(Token token) {
    server.createContext(
        "/",
        exchange -> {
          int page = asked.incrementAndGet();
          byte[] answer = body(page, token.after(page));
          exchange.getResponseHeaders().add("Content-Type", "application/xml");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
  }

  private static byte[] body(int page, String next) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><ListBucketResult>");
    xml.append("<IsTruncated>").append(!next.isEmpty()).append("</IsTruncated>").append(next);
    for (int i = 0; i < PAGE; i++) {
      xml.append("<Contents><Key>map/brief-%03d-%04d.pdf</Key>".formatted(page, i))
          .append("<LastModified>2026-11-24T10:00:00.000Z</LastModified>")
          .append("<ETag>\"%032x\"</ETag><Size>1234</Size></Contents>".formatted(page * PAGE + i));
    }
    return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
