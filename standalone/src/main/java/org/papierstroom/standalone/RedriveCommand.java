package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papierstroom.contract.Policy;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.wayback.OpenLetters;
import org.papierstroom.stage.wayback.Redrive;
import org.papierstroom.stage.wayback.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "redrive",
    mixinStandardHelpOptions = true,
    description = {
      "Sends open dead letters through the stage that parked them once more, each once; a file that"
          + " ingest could not take is taken from the bucket anew.",
      "Choose with --reason or --document, or send --all. See them first with --dry-run."
    })
final class RedriveCommand implements Callable<Integer> {

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(names = "--all", description = "Send every open dead letter.")
  private boolean all;

  @Option(names = "--dry-run", description = "Show what would be sent; send nothing.")
  private boolean dryRun;

  @Option(
      names = "--password",
      arity = "0..1",
      interactive = true,
      paramLabel = "WORD",
      description = "Opens encrypted PDFs; asked for on the terminal when no WORD is given.")
  private Optional<String> password = Optional.empty();

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "In place of the usual limit when longer, such as 90s, 10m or 1h.")
  private Optional<Duration> timeLimit = Optional.empty();

  @Mixin private KafkaOptions kafka = new KafkaOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws CannotContinue {
    if (selection.isAll() && !all && !dryRun) {
      throw new ParameterException(
          spec.commandLine(), "Say which: --reason, --document, or --all of them.");
    }
    PrintWriter out = spec.commandLine().getOut();
    Selection chosen = selection.selection();
    return kafka.ask(clients -> dryRun ? show(clients, chosen, out) : send(clients, chosen, out));
  }

  private static int show(KafkaClients clients, Selection chosen, PrintWriter out) {
    List<LetterLine> letters = letters(clients, chosen);
    LetterLine.byReason(letters, Integer.MAX_VALUE).forEach(out::println);
    out.println(count(letters.size()) + " would be sent once more.");
    out.flush();
    return 0;
  }

  private int send(KafkaClients clients, Selection chosen, PrintWriter out) throws CannotContinue {
    int open = letters(clients, chosen).size();
    if (open == 0) {
      out.println("No such dead letter is open: nothing to send.");
      out.flush();
      return 0;
    }
    out.println("Sending " + count(open) + " once more ...");
    out.flush();
    Policy policy = new Policy(password, timeLimit);
    Redrive redrive = new Redrive(clients, OpenLetters.ofTheLine(clients));
    long sent = Overtaking.orSentence(() -> redrive.send(chosen, policy));
    out.println("Sent %s. './papierstroom status' says how they fare.".formatted(count(sent)));
    out.flush();
    return 0;
  }

  private static List<LetterLine> letters(KafkaClients clients, Selection chosen) {
    List<LetterLine> letters = new ArrayList<>();
    OpenLetters.ofTheLine(clients).scan(chosen, letter -> letters.add(LetterLine.of(letter)));
    return letters;
  }

  private static String count(long documents) {
    return "%,d %s".formatted(documents, documents == 1 ? "dead letter" : "dead letters");
  }
}
