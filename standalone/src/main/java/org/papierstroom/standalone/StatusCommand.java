package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papierstroom.contract.Json;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.receipt.Receipt;
import org.papierstroom.stage.receipt.Receipts;
import org.papierstroom.stage.receipt.StatusCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Says where a document stands: what each stage did with it, when and in which version; or"
          + " what a file is still waiting for.",
      "Without a document: how many stand how at each stage."
    })
final class StatusCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ID|FILE",
      description = {
        "A document's id, or 6 or more digits of its beginning;",
        "a file here; or an object's key in the bucket."
      })
  private Optional<String> document = Optional.empty();

  @Option(names = "--json", description = "Print receipts as JSON lines.")
  private boolean json;

  @Mixin private KafkaOptions kafka = new KafkaOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws CannotContinue {
    PrintWriter out = spec.commandLine().getOut();
    List<String> lines =
        kafka.ask(clients -> document.isEmpty() ? counts(clients) : of(document.get(), clients));
    lines.forEach(out::println);
    out.flush();
    return 0;
  }

  private static List<String> counts(KafkaClients clients) {
    return ReceiptText.counts(StatusCounts.read(clients));
  }

  private List<String> of(String asked, KafkaClients clients) throws CannotContinue, IOException {
    Path file = Path.of(asked);
    if (Files.exists(file)) {
      return show(FileStanding.ofFile(file, clients));
    }
    if (!Receipts.looksLikeId(asked)) {
      return show(FileStanding.ofObject(asked, clients));
    }
    List<Receipt> found = new Receipts(clients).find(asked);
    if (found.isEmpty()) {
      throw new CannotContinue(
          "No document %s is known: it was not taken from the bucket yet.".formatted(asked));
    }
    return found.stream().flatMap(receipt -> show(receipt).stream()).toList();
  }

  private List<String> show(FileStanding standing) {
    List<String> lines = new java.util.ArrayList<>();
    if (!json) {
      standing.says().ifPresent(lines::add);
    }
    standing.receipt().map(this::show).ifPresent(lines::addAll);
    if (json && standing.receipt().isEmpty()) {
      lines.add(new String(Json.write(standing), UTF_8));
    }
    return lines;
  }

  private List<String> show(Receipt receipt) {
    return json ? List.of(new String(Json.write(receipt), UTF_8)) : ReceiptText.of(receipt);
  }
}
