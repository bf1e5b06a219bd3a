package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {"up", "text", "tag", "tail", "status", "dead-letters", "redrive", "reprocess"})
  void everyCommandExplainsItself(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(out.toString().startsWith("Usage: papierstroom " + command), out.toString());
  }

  @Test
  void noCommandIsAMistakeInOneSentence() {
    assertEquals(2, run());
    assertEquals(
        "papierstroom: Say what to do; --help lists the commands.\nTry 'papierstroom --help'.\n",
        err.toString());
  }

  @Test
  void anUnknownRoleNamesTheKnownOnes() {
    assertEquals(2, run("text", "--roles", "heading,kop", "brief.pdf"));
    assertTrue(
        err.toString()
            .contains(
                "'kop' is no role; the roles are heading, paragraph, list-item, table, caption,"
                    + " footnote, furniture"),
        err.toString());
  }

  @Test
  void aCommandWithoutItsFilesSaysWhatIsMissing() {
    assertEquals(2, run("tag"));
    assertEquals(
        "papierstroom: Missing required parameter: 'FILE'\nTry 'papierstroom tag --help'.\n",
        err.toString());
  }

  @Test
  void nothingIsSentOnceMoreWithoutAChoice() {
    assertEquals(2, run("redrive"));
    assertTrue(
        err.toString().contains("Say which: --reason, --document, or --all of them."),
        err.toString());
  }

  @Test
  void aVersionThatIsNoneIsRefused() {
    assertEquals(2, run("reprocess", "--stage", "clean", "--older-than", "nieuwste"));
    assertTrue(err.toString().contains("'nieuwste' is no version such as 0.2.0."), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "-5m", "0s", "lang"})
  void aTimeLimitThatIsNoneIsRefused(String time) {
    assertEquals(2, run("redrive", "--all", "--time-limit", time));
    assertTrue(
        err.toString().contains("'" + time + "' is no time such as 90s, 10m or 1h"),
        err.toString());
  }

  private int run(String... arguments) {
    return Papierstroom.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
