package org.papierstroom.testkit.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a letter says, before it is set on pages.
 *
 * @param footnotes text by mark
 */
public record LetterScript(
    String name,
    Layout layout,
    LetterHead head,
    List<ScriptBlock> blocks,
    Map<String, String> footnotes) {

  /** The scripts that come with the test kit, by the name of their resource. */
  public static final List<String> NAMES =
      List.of(
          "opvang",
          "kamervragen-energie",
          "wob-besluit",
          "rapport-zorg",
          "programma",
          "akkoord",
          "bevestiging");

  public LetterScript {
    blocks = List.copyOf(blocks);
    footnotes = Map.copyOf(footnotes);
  }

  /**
   * One of {@link #NAMES}.
   *
   * @throws IllegalArgumentException when there is no script of that name
   */
  public static LetterScript named(String name) {
    try (InputStream script = LetterScript.class.getResourceAsStream(name + ".letter")) {
      if (script == null) {
        throw new IllegalArgumentException("no script named " + name);
      }
      return ScriptReader.read(name, new String(script.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All scripts of {@link #NAMES}. */
  public static List<LetterScript> all() {
    return NAMES.stream().map(LetterScript::named).toList();
  }
}
