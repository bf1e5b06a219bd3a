package org.papierstroom.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papierstroom.console.Papers.NOON;
import static org.papierstroom.console.Papers.entities;
import static org.papierstroom.console.Papers.id;
import static org.papierstroom.console.Papers.money;
import static org.papierstroom.console.Papers.parked;
import static org.papierstroom.console.Papers.passed;
import static org.papierstroom.console.Papers.text;
import static org.papierstroom.console.Papers.with;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DeadLetter;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Position;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;

class ConsoleIT {

  private static final String ALL = "/api/documents";
  private static final String COA = "Centraal Orgaan opvang asielzoekers";

  private static TestBroker broker;
  private static Line line;
  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    broker = TestBroker.start();
    line = new Line(broker.bootstrapServers());
  }

  @AfterAll
  static void stop() {
    line.close();
    broker.close();
  }

  @Test
  void whatIsCommittedIsFoundAndStaysFoundOverRestartsAndARebuild() throws Exception {
    TextEvent text = text("vast.pdf", "2021-01-11", "Het COA kreeg geld voor opvang.");
    try (RunningConsole console = console(Map.of())) {
      line.sendAndAbort(List.of(Line.text(text("spook.pdf", "2021-01-11", "Een spookbrief."))));
      send(text, "COA");
      line.send(List.of(Line.record(Topics.TEXT, "kapot", "{".getBytes(UTF_8))));
      console.await(ALL + "?q=opvang&organisation=" + query(COA), one -> total(one) == 1);
      assertEquals(0, total(console.json(ALL + "?q=spookbrief")));
    }

    line.send(List.of(Line.text(text("later.pdf", "2021-02-11", "Opvang van later."))));
    try (RunningConsole console = console(Map.of())) {
      console.await(ALL + "?q=opvang", both -> total(both) == 2);
      assertTrue(console.json(ALL + "/" + text.documentId()).get("entities").isObject());
    }

    deleteIndex();
    line.send(List.of(Line.tombstone(Topics.TEXT, id("later.pdf"))));
    try (RunningConsole console = console(Map.of())) {
      console.await("/api/console", standing -> standing.get("behind").asLong() == 0);
      console.await(ALL + "?q=opvang", one -> total(one) == 1);
    }
  }

  @Test
  void textOfAnyKindTravelsAsTextOnly() throws Exception {
    String evil = "<script>alert(1)</script>\u0000\u0007\u202e\"'&\ud800";
    TextEvent text = text("<img src=x onerror=alert(1)>.pdf", "2021-01-11", evil + " opvallend");
    EntitiesEvent entities = entities(text, Map.of("opvallend", evil));
    line.send(List.of(Line.text(text), Line.entities(entities)));
    try (RunningConsole console = console(Map.of())) {
      console.await(ALL + "?q=opvallend", one -> total(one) == 1);
      for (String path :
          List.of(
              ALL + "?q=opvallend",
              ALL + "/" + text.documentId(),
              ALL + "/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
              ALL + "?after=%3Cscript%3E",
              "/api/mentions?type=organisation&name=" + query("<script>alert(1)</script>"),
              "/api/mentions?type=%3Cscript%3E&name=x",
              "/api/export/documents.csv?q=opvallend",
              "/api/export/%3Cscript%3E.csv",
              "/%3Cscript%3E",
              "/page/..%2findex.html",
              "/")) {
        var answer = console.get(path);
        String type = answer.headers().firstValue("content-type").orElse("");
        assertTrue(path.equals("/") || !type.startsWith("text/html"), path + ": " + type);
        assertEquals(
            "nosniff", answer.headers().firstValue("x-content-type-options").orElse(""), path);
        String policy = answer.headers().firstValue("content-security-policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), path);
        assertFalse(policy.contains("unsafe-inline"), path);
        assertFalse(policy.contains("'unsafe-eval'"), path);
      }
    }
  }

  @Test
  void theOriginalIsGivenOutAsLongAsItsBytesAreTheDocuments() throws Exception {
    byte[] letter = "%PDF-1.7 een brief".getBytes(UTF_8);
    String id = DocumentId.of(letter).value();
    TextEvent made = text("origineel.pdf", "2021-01-11", "Een origineel.");
    TextEvent text =
        new TextEvent(
            id,
            new Source("map/origineel ë.pdf", Source.PDF, letter.length),
            made.madeBy(),
            made.text(),
            made.pages(),
            made.joints(),
            made.uncertain(),
            made.letter(),
            made.notes());
    Path file = folder.resolve("inbox/map/origineel ë.pdf");
    Files.createDirectories(file.getParent());
    Files.write(file, letter);
    line.send(List.of(Line.text(text)));
    try (RunningConsole console = console(Map.of())) {
      console.await(ALL + "?q=origineel", one -> total(one) >= 1);
      var answer = console.get(ALL + "/" + id + "/original");
      assertEquals(200, answer.statusCode());
      assertArrayEquals(letter, answer.body());
      assertEquals("application/pdf", answer.headers().firstValue("content-type").orElse(""));

      Files.write(folder.resolve("inbox/ander.pdf"), letter);
      assertEquals(404, console.get(ALL + "/ander.pdf/original").statusCode(), "no document");
      Files.writeString(file, "%PDF-1.7 iets anders");
      assertEquals(410, console.get(ALL + "/" + id + "/original").statusCode());
      Files.delete(file);
      assertEquals(410, console.get(ALL + "/" + id + "/original").statusCode());
    }
  }

  @Test
  void aRedriveNeedsTheKeyAndSendsTheDeadLetterOnce() throws Exception {
    Position at = new Position(Topics.RAW, 0, 5);
    String id = id("dicht.pdf");
    CloudEvent event =
        CloudEvent.of(
            new DocumentId(id),
            CloudEvent.RAW_TYPE,
            Papers.madeBy("ingest"),
            Papers.source("dicht.pdf"),
            Source.PDF);
    DeadLetter why =
        new DeadLetter(
            Reason.ENCRYPTED, "a password is needed", "clean", "test", Topics.RAW, 0, 5, NOON);
    line.send(
        List.of(
            Line.letter(
                Topics.deadLetters(Topics.RAW), id, why, event, "%PDF-1.7 x".getBytes(UTF_8)),
            Line.status(passed("dicht.pdf", "ingest", NOON)),
            Line.status(parked("dicht.pdf", "clean", Reason.ENCRYPTED, at))));
    byte[] order = "{\"document\":\"%s\",\"password\":\"woord\"}".formatted(id).getBytes(UTF_8);
    try (RunningConsole console = console(Map.of())) {
      var open = console.await("/api/dead-letters", one -> total(one) == 1).get("items").get(0);
      assertEquals("ENCRYPTED", open.get("letter").get("why").get("reason").asString());
      assertEquals(Reason.ENCRYPTED.remedy(), open.get("remedy").asString());
      assertEquals(1, total(console.json(ALL + "?reason=ENCRYPTED")));

      String json = "application/json";
      assertEquals(401, console.post("/api/redrive", json, order).statusCode());
      assertEquals(
          401, console.post("/api/redrive", json, order, "X-API-Key", "fout").statusCode());
      byte[] all = "{}".getBytes(UTF_8);
      assertEquals(
          400,
          console.post("/api/redrive", json, all, "X-API-Key", RunningConsole.KEY).statusCode());
      var sent = console.post("/api/redrive", json, order, "X-API-Key", RunningConsole.KEY);
      assertEquals("{\"sent\":1}", sent.body());
      console.await("/api/dead-letters", none -> total(none) == 0);
      var again = console.post("/api/redrive", json, order, "X-API-Key", RunningConsole.KEY);
      assertEquals("{\"sent\":0}", again.body());
    }
    var redriven = broker.read(Topics.redrive(Topics.RAW)).await(1, Duration.ofSeconds(30));
    assertEquals(1, redriven.size());
    try (RunningConsole console = console(Map.of("papierstroom.upload.api-key", ""))) {
      assertEquals(
          404,
          console
              .post("/api/redrive", "application/json", order, "X-API-Key", RunningConsole.KEY)
              .statusCode());
    }
  }

  @Test
  void anUploadNeedsTheKeyAndIsHandedOnToIngest() throws Exception {
    BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    HttpServer ingest =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ingest.createContext(
        "/documents",
        exchange -> {
          taken.add(
              exchange.getRequestURI().getRawQuery()
                  + " "
                  + exchange.getRequestHeaders().getFirst("X-API-Key")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          byte[] answer = "{\"id\":\"x\"}".getBytes(UTF_8);
          exchange.sendResponseHeaders(202, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    ingest.start();
    String address = "http://127.0.0.1:" + ingest.getAddress().getPort() + "/";
    try (RunningConsole console = console(Map.of("papierstroom.console.ingest", address))) {
      byte[] letter = "%PDF-1.7 brief".getBytes(UTF_8);
      String path = "/api/upload?name=" + query("brief ë&x.pdf");
      assertEquals(401, console.post(path, "application/pdf", letter).statusCode());
      assertTrue(taken.isEmpty());

      var answer = console.post(path, "application/pdf", letter, "X-API-Key", RunningConsole.KEY);
      assertEquals(202, answer.statusCode());
      assertEquals("{\"id\":\"x\"}", answer.body());
      assertEquals(
          "name=brief+%C3%AB%26x.pdf heel geheim %PDF-1.7 brief", taken.poll(30, TimeUnit.SECONDS));
    } finally {
      ingest.stop(0);
    }
  }

  @Test
  void changesAreToldAsTheyCome() throws Exception {
    try (RunningConsole console = console(Map.of());
        HttpClient http = HttpClient.newHttpClient()) {
      console.await("/api/console", standing -> standing.get("behind").asLong() == 0);
      var events =
          http.send(
              HttpRequest.newBuilder(console.uri("/api/events")).build(),
              BodyHandlers.ofInputStream());
      try (var lines = new BufferedReader(new InputStreamReader(events.body(), UTF_8))) {
        assertTrue(awaitLine(lines, "event: tick").contains("tick"));
        send(text("levend.pdf", "2021-01-11", "Het COA leeft."), "COA");
        assertTrue(awaitLine(lines, "data: {\"rows\"").contains("levend.pdf"));
      }
    }
  }

  @Test
  void whatIsShownCanBeExported() throws Exception {
    TextEvent text = text("uit,voer.pdf", "2021-01-11", "Het UWV voert uit.");
    line.send(
        List.of(
            Line.text(text),
            Line.entities(with(entities(text, Map.of("UWV", "=Uitvoering")), money("7", "7")))));
    try (RunningConsole console = console(Map.of())) {
      console.await(ALL + "?organisation=%3DUitvoering", one -> total(one) == 1);
      String csv = exported(console, "");
      assertTrue(csv.startsWith("document,object,arrived,"), csv);
      assertTrue(csv.contains(text.documentId() + ",\"uit,voer.pdf\","), csv);
      assertEquals(2, csv.lines().count());
      assertEquals(csv, exported(console, "&order=best&q=voert"));
      String jsonl =
          RunningConsole.text(
              console.get("/api/export/mentions.jsonl?type=organisation&name=%3DUitvoering"));
      assertEquals(1, jsonl.lines().count());
      assertTrue(jsonl.contains("\"canonical\":\"=Uitvoering\""), jsonl);
      String mentions =
          RunningConsole.text(
              console.get("/api/export/mentions.csv?type=organisation&name=%3DUitvoering"));
      assertTrue(mentions.contains(",ORGANISATION,'=Uitvoering,UWV,1,4,7,"), mentions);
      var amounts = console.json("/api/amounts?organisation=%3DUitvoering").get("amounts");
      assertEquals("7", amounts.get(0).get("mention").get("value").asString());
      assertEquals(400, console.get("/api/export/documents.xml").statusCode());
    }
  }

  private static String exported(RunningConsole console, String further) throws Exception {
    String list = "/api/export/documents.csv?organisation=%3DUitvoering";
    return RunningConsole.text(console.get(list + further));
  }

  private RunningConsole console(Map<String, Object> further) {
    return new RunningConsole(broker.bootstrapServers(), folder, further);
  }

  private static void send(TextEvent text, String named) {
    line.send(List.of(Line.text(text), Line.entities(entities(text, Map.of(named, COA)))));
  }

  private static String awaitLine(BufferedReader lines, String begin) throws Exception {
    String next = lines.readLine();
    while (next != null && !next.startsWith(begin)) {
      next = lines.readLine();
    }
    return String.valueOf(next);
  }

  private void deleteIndex() throws Exception {
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static long total(tools.jackson.databind.JsonNode found) {
    return found.has("found")
        ? found.get("found").get("total").asLong()
        : found.get("total").asLong();
  }

  private static String query(String value) {
    return java.net.URLEncoder.encode(value, UTF_8);
  }
}
