package org.papierstroom.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the events of a topic as JSON lines, as they are committed.",
      "Records of documents.raw, of the ledger and of the dead-letter topics are shown with their "
          + "key and headers; the bytes of a document only as their number."
    })
final class TailCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TOPIC", description = "Such as documents.entities.")
  private String topic = "";

  @Option(names = "--from-beginning", description = "Begin with the oldest record.")
  private boolean fromBeginning;

  @Option(names = "--max", paramLabel = "N", description = "End after N records.")
  private long max = Long.MAX_VALUE;

  @Mixin private KafkaOptions kafka = new KafkaOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws CannotContinue {
    return kafka.ask(
        clients -> {
          try (var consumer = clients.reader()) {
            new Tail(topic, fromBeginning, max).printTo(spec.commandLine().getOut(), consumer);
          }
          return 0;
        });
  }
}
