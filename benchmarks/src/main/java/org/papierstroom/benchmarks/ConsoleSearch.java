package org.papierstroom.benchmarks;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Letter;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.ScriptBlock;

/**
 * How long the console takes to index documents from the topics, and to answer searches over them:
 * {@code ConsoleSearch [DOCUMENTS [SEARCHES]]}, 10,000 and 500 when not given. The broker and the
 * console are in this process; searches come one after another over HTTP.
 */
public final class ConsoleSearch {

  private static final int PARAGRAPHS = 12;
  private static final int ORGANISATIONS = 400;
  private static final long SEED = 11;

  private final Random random = new Random(SEED);
  private final List<String> paragraphs = paragraphs();
  private final List<String> words =
      paragraphs.stream()
          .flatMap(text -> Arrays.stream(text.split("\\P{L}+", -1)))
          .filter(word -> word.length() > 4)
          .distinct()
          .toList();

  private ConsoleSearch() {}

  public static void main(String[] arguments) throws Exception {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int searches = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    new ConsoleSearch().run(documents, searches);
    System.exit(0); // the broker's threads would keep it alive for a while
  }

  private void run(int documents, int searches) throws Exception {
    Path folder = Files.createTempDirectory("papierstroom-console-search-");
    try (TestBroker broker = TestBroker.start()) {
      broker.createTopic(Topics.TEXT, 12);
      broker.createTopic(Topics.ENTITIES, 12);
      write(broker.bootstrapServers(), documents);
      long begin = System.nanoTime();
      try (ApplicationContext console = console(broker.bootstrapServers(), folder)) {
        URI server = console.getBean(EmbeddedServer.class).start().getURI();
        HttpClient http = HttpClient.newHttpClient();
        while (!ask(http, server, "state=passed&size=1").contains("\"total\":" + documents + ",")) {
          TimeUnit.MILLISECONDS.sleep(200);
        }
        System.out.printf(
            "indexed documents=%d seconds=%.1f bytes=%d%n",
            documents, (System.nanoTime() - begin) / 1e9, size(folder.resolve("index")));
        time(http, server, searches / 5); // to warm up
        report(time(http, server, searches));
      }
    }
  }

  private static ApplicationContext console(String bootstrapServers, Path folder) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("papierstroom.kafka.bootstrap-servers", bootstrapServers);
    settings.put("papierstroom.ingest.bucket", folder.resolve("inbox").toString());
    settings.put("papierstroom.console.index", folder.resolve("index").toString());
    settings.put("micronaut.server.port", -1);
    return ApplicationContext.builder().properties(settings).banner(false).start();
  }

  private double[] time(HttpClient http, URI server, int searches)
      throws IOException, InterruptedException {
    double[] millis = new double[searches];
    for (int at = 0; at < searches; at++) {
      String query = query(at);
      long begin = System.nanoTime();
      if (!ask(http, server, query).contains("\"found\"")) {
        throw new IllegalStateException("no answer to " + query);
      }
      millis[at] = (System.nanoTime() - begin) / 1e6;
    }
    return millis;
  }

  /** One word, two, a phrase, a facet, an amount, all documents: in turn. */
  private String query(int at) {
    String word = URLEncoder.encode(word(), StandardCharsets.UTF_8);
    return switch (at % 6) {
      case 0 -> "q=" + word;
      case 1 -> "q=" + word + "+" + URLEncoder.encode(word(), StandardCharsets.UTF_8);
      case 2 -> "q=%22" + word + "%22*&order=newest";
      case 3 -> "organisation=" + organisation().replace(' ', '+') + "&q=" + word;
      case 4 -> "min=1000000&currency=EUR&year=" + (2015 + random.nextInt(10));
      default -> "size=25";
    };
  }

  private static String ask(HttpClient http, URI server, String query)
      throws IOException, InterruptedException {
    URI uri = server.resolve("/api/documents?" + query);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  private static void report(double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        "searches=%d p50=%.1f p95=%.1f max=%.1f ms%n",
        millis.length,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.95)],
        millis[millis.length - 1]);
  }

  private void write(String bootstrapServers, int documents) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "compression.type", "zstd", "linger.ms", 20);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int number = 0; number < documents; number++) {
        TextEvent text = text(number);
        byte[] key = text.documentId().getBytes(StandardCharsets.US_ASCII);
        send(producer, Topics.TEXT, key, Json.write(text));
        send(producer, Topics.ENTITIES, key, Json.write(entities(text)));
      }
    }
  }

  private static void send(
      KafkaProducer<byte[], byte[]> producer, String topic, byte[] key, byte[] value) {
    var unused = producer.send(new ProducerRecord<>(topic, key, value));
  }

  private TextEvent text(int number) {
    List<String> chosen = new ArrayList<>();
    for (int at = 0; at < PARAGRAPHS; at++) {
      chosen.add(paragraphs.get(random.nextInt(paragraphs.size())) + " " + word() + " " + word());
    }
    String name = "brief-" + number + ".pdf";
    return new TextEvent(
        DocumentId.of(name.getBytes(StandardCharsets.UTF_8)).value(),
        new Source(name, Source.PDF, 80_000),
        new MadeBy("clean", "benchmark", "1", java.util.Optional.empty()),
        String.join("\n\n", chosen),
        List.of(),
        List.of(),
        List.of(),
        java.util.Optional.of(letter()),
        List.of());
  }

  private Letter letter() {
    String date =
        "%d-%02d-%02d"
            .formatted(2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    var none = java.util.Optional.<String>empty();
    return new Letter(
        none,
        none,
        java.util.Optional.of(date),
        none,
        none,
        java.util.Optional.of(word() + " " + word()),
        List.of(),
        List.of());
  }

  private EntitiesEvent entities(TextEvent text) {
    List<Mention> mentions = new ArrayList<>();
    Evidence evidence = new Evidence(Evidence.FoundBy.LEXICON, 0.9, "made up");
    var none = java.util.Optional.<String>empty();
    for (int at = 0; at < 15; at++) {
      String name = organisation();
      mentions.add(
          new Mention.Organisation(name, 1, at, at + 1, name, none, none, List.of(), evidence));
      mentions.add(
          new Mention.Amount(
              "x",
              1,
              at,
              at + 1,
              Mention.Amount.Kind.MONEY,
              java.util.Optional.of(
                  Long.toString((long) Math.pow(10, 1 + 9 * random.nextDouble()))),
              none,
              none,
              java.util.Optional.of("EUR"),
              none,
              java.util.Optional.empty(),
              none,
              List.of(),
              List.of(),
              evidence));
    }
    MadeBy madeBy = new MadeBy("nlp", "benchmark", "1", none);
    return new EntitiesEvent(
        text.documentId(), text.source(), madeBy, "nl", List.of("organisations"), mentions);
  }

  /** Some are named far more often than others. */
  private String organisation() {
    return "Stichting nummer " + (int) (ORGANISATIONS * Math.pow(random.nextDouble(), 3));
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> paragraphs() {
    return LetterScript.all().stream()
        .flatMap(script -> script.blocks().stream())
        .filter(ScriptBlock.Paragraph.class::isInstance)
        .map(block -> ((ScriptBlock.Paragraph) block).text())
        .toList();
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
