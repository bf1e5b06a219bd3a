package org.papierstroom.standalone;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.papierstroom.contract.Topics;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.wayback.Reprocess;
import org.papierstroom.stage.wayback.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "reprocess",
    mixinStandardHelpOptions = true,
    description = {
      "Has a stage make anew what an older version of it made; later stages follow.",
      "The newest event of each document is then the current one; the older ones are compacted"
          + " away."
    })
final class ReprocessCommand implements Callable<Integer> {

  /** The stages that read a topic. */
  enum StageName {
    CLEAN(Topics.RAW),
    NLP(Topics.TEXT);

    private final String input;

    StageName(String input) {
      this.input = input;
    }

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Option(names = "--stage", required = true, paramLabel = "S", description = "clean or nlp.")
  private StageName stage = StageName.CLEAN;

  @Option(
      names = "--older-than",
      required = true,
      paramLabel = "VERSION",
      description = "What a version before this one made, such as 0.2.0.")
  private String olderThan = "";

  @Option(names = "--dry-run", description = "Show how many; send nothing.")
  private boolean dryRun;

  @Mixin private KafkaOptions kafka = new KafkaOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws CannotContinue {
    Version version = Version.of(olderThan);
    if (!version.isNumbered()) {
      throw new ParameterException(
          spec.commandLine(), "'%s' is no version such as 0.2.0.".formatted(olderThan));
    }
    PrintWriter out = spec.commandLine().getOut();
    return kafka.ask(clients -> run(clients, version, out));
  }

  private int run(KafkaClients clients, Version version, PrintWriter out) throws CannotContinue {
    Reprocess reprocess = new Reprocess(clients, stage.id(), stage.input, version);
    Map<String, Long> byVersion =
        reprocess.find().values().stream()
            .collect(
                Collectors.groupingBy(
                    status -> status.madeBy().version(), TreeMap::new, Collectors.counting()));
    long documents = byVersion.values().stream().mapToLong(Long::longValue).sum();
    byVersion.forEach((made, count) -> out.println("%,8d by version %s".formatted(count, made)));
    if (documents == 0) {
      out.println("No version before %s made anything that is current.".formatted(olderThan));
    } else if (dryRun) {
      out.println("%,d would be made anew by %s.".formatted(documents, stage.id()));
    } else {
      out.flush();
      long sent = Overtaking.orSentence(reprocess::send);
      out.println("%,d sent through %s once more.".formatted(sent, stage.id()));
    }
    out.flush();
    return 0;
  }
}
