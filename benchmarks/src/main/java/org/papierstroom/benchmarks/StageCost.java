package org.papierstroom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papierstroom.contract.Topics;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.ServiceProcess;

/**
 * What a document costs in each stage: {@code StageCost REPOSITORY DOCUMENTS PAGES}. The stages run
 * one after another, each alone beside the broker with all documents before it; the first third of
 * them warms the stage and does not count. Prints, of each stage, documents a second of processor
 * time (its own, with its parsers, and the broker's for it), documents a second as they came, and
 * the bytes that its topic takes on the disk of one broker.
 */
public final class StageCost {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final List<String> OUTPUTS = List.of(Topics.RAW, Topics.TEXT, Topics.ENTITIES);
  private static final int WARM_UP_SHARE = 3;

  private final Services services;
  private final int documents;
  private final int pages;

  private StageCost(Services services, int documents, int pages) {
    this.services = services;
    this.documents = documents;
    this.pages = pages;
  }

  public static void main(String[] arguments) throws IOException {
    int documents = Integer.parseInt(arguments[1]);
    Path directory = Files.createTempDirectory("papierstroom-cost");
    SampleLetter letter = SampleLetter.ofPages(Integer.parseInt(arguments[2]));
    try (BrokerProcess broker = BrokerProcess.start(directory)) {
      Services services = new Services(Path.of(arguments[0]), broker, directory);
      Files.createDirectory(services.inbox());
      for (int i = 0; i < documents; i++) {
        letter.drop(services.inbox(), Integer.toString(i));
      }
      System.out.printf(
          "%d documents of %d pages, %d bytes each%n%n",
          documents, letter.pages(), letter.pdf().length);
      new StageCost(services, documents, letter.pages()).run();
    }
  }

  private void run() throws IOException {
    System.out.println(
        "| stage | documents a second of its processor time | of the broker's | as they came"
            + " | bytes a page on disk |");
    System.out.println("|---|---|---|---|---|");
    for (int i = 0; i < OUTPUTS.size(); i++) {
      measure(Services.NAMES.get(i), OUTPUTS.get(i));
    }
    for (String topic : List.of(Topics.LEDGER, Topics.STATUS)) {
      System.out.printf("| %s | | | | %.0f |%n", topic, bytesAPage(topic));
    }
  }

  private void measure(String name, String topic) throws IOException {
    int warm = documents / WARM_UP_SHARE;
    try (ServiceProcess service = services.start(name)) {
      service.awaitReady();
      try (Arrivals arrivals = new Arrivals(services.broker().bootstrapServers(), topic)) {
        ProcessorTime own = new ProcessorTime(service.process().pid());
        ProcessorTime broker = new ProcessorTime(services.broker().pid());
        long counted = documents - arrivals.awaitAtLeast(warm, PATIENCE);
        double ownBefore = own.seconds();
        double brokerBefore = broker.seconds();
        long start = System.nanoTime();
        arrivals.await(documents, PATIENCE);
        double passed = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %.0f | %.0f |%n",
            name.replace("-service", ""),
            counted / (own.seconds() - ownBefore),
            counted / (broker.seconds() - brokerBefore),
            counted / passed,
            bytesAPage(topic));
      }
    }
  }

  private double bytesAPage(String topic) throws IOException {
    Pattern segment = Pattern.compile("/" + Pattern.quote(topic) + "-\\d+/\\d+\\.log$");
    long bytes = 0;
    try (var files = Files.walk(services.directory().resolve("broker"))) {
      for (Path log : files.filter(file -> segment.matcher(file.toString()).find()).toList()) {
        bytes += Files.size(log);
      }
    }
    return (double) bytes / documents / pages;
  }
}
