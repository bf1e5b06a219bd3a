package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Starts Kafka, the three services and the console in this process and watches an inbox.",
      "Ends with Ctrl-C; what it has seen and made is kept for the next time."
    })
final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description = {
        "The directory to watch, made when absent; ${DEFAULT-VALUE} when not given.",
        "Or s3://BUCKET/PREFIX: docs/operations.md says how a store is reached."
      })
  private String inbox = "inbox";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where Kafka's data and the log are kept; ${DEFAULT-VALUE} when not given.")
  private Path data = Path.of(".papierstroom");

  @Option(
      names = "--kafka-port",
      paramLabel = "N",
      description = "${DEFAULT-VALUE} when not given; 0 takes a free one.")
  private int kafkaPort = 9092;

  @Option(
      names = "--http-port",
      paramLabel = "N",
      description =
          "Of the page, /health and /prometheus; ${DEFAULT-VALUE} when not given; 0 takes a free"
              + " one.")
  private int httpPort = 8080;

  @Option(names = "--samples", description = "Drop the project's sample letters in the inbox.")
  private boolean samples;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Logging.toFile(data.resolve("papierstroom.log"));
    var place = new Up.Place(new Inbox(inbox), data, kafkaPort, httpPort);
    var out = spec.commandLine().getOut();
    new Up(place, out, record -> print(out, record), new CountDownLatch(1)).run(samples);
    return 0;
  }

  private static void print(PrintWriter out, ConsumerRecord<byte[], byte[]> record) {
    PassingLine.of(record).ifPresent(out::println);
    out.flush();
  }
}
