package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.papierstroom.contract.Json;
import org.papierstroom.stage.wayback.OpenLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "dead-letters",
    mixinStandardHelpOptions = true,
    description = {
      "Lists what is parked and still open: how many for which reason, what to do, and some of"
          + " them.",
      "What passed when it was sent once more, or was deleted, is not open any more."
    })
final class DeadLettersCommand implements Callable<Integer> {

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "How many of each reason to show; ${DEFAULT-VALUE} when not given.")
  private int samples = 3;

  @Option(names = "--json", description = "Print each as a line of JSON.")
  private boolean json;

  @Mixin private KafkaOptions kafka = new KafkaOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws CannotContinue {
    PrintWriter out = spec.commandLine().getOut();
    List<LetterLine> letters = new ArrayList<>();
    Object unused =
        kafka.ask(
            clients -> {
              OpenLetters.ofTheLine(clients)
                  .scan(selection.selection(), letter -> letters.add(LetterLine.of(letter)));
              return letters;
            });
    if (json) {
      letters.forEach(letter -> out.println(new String(Json.write(letter), UTF_8)));
    } else {
      LetterLine.byReason(letters, samples).forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
