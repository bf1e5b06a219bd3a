package org.papierstroom.standalone;

import java.io.PrintWriter;
import org.papierstroom.stage.BuildVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Every error is one sentence on standard error.
 *
 * <p>Exit codes: 0 all went well; 1 something failed, named on standard error; 2 the command was
 * not understood; 130 ended by Ctrl-C.
 */
@Command(
    name = "papierstroom",
    description = "Turns PDFs into clean text and tagged facts, over Apache Kafka.",
    mixinStandardHelpOptions = true,
    versionProvider = Papierstroom.Version.class,
    subcommands = {
      UpCommand.class,
      TextCommand.class,
      TagCommand.class,
      TailCommand.class,
      StatusCommand.class,
      DeadLettersCommand.class,
      RedriveCommand.class,
      ReprocessCommand.class,
      WarmUpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:something failed, named on standard error",
      "2:the command was not understood",
      "130:ended by Ctrl-C"
    })
public final class Papierstroom implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public static void main(String[] arguments) {
    Logging.quiet();
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Papierstroom())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Papierstroom::notUnderstood)
        .setExecutionExceptionHandler(Papierstroom::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do; --help lists the commands.");
  }

  private static int notUnderstood(ParameterException problem, String[] arguments) {
    var command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("papierstroom: " + problem.getMessage());
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(
      Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("papierstroom: " + Sentence.of(problem));
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The version of the build, from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"papierstroom " + BuildVersion.of(Papierstroom.class)};
    }
  }
}
