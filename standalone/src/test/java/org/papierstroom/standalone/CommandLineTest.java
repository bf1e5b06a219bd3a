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
  @ValueSource(strings = {"up", "text", "tag", "tail"})
  void everyCommandExplainsItself(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(out.toString().startsWith("Usage: papierstroom " + command), out.toString());
  }

  @Test
  void noCommandIsAMistakeInOneSentence() {
    assertEquals(2, run());
    assertEquals(
        "papierstroom: Say what to do: up, text, tag or tail.\nTry 'papierstroom --help'.\n",
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

  private int run(String... arguments) {
    return Papierstroom.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
