package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.testkit.letter.WriteSamples;

class FileCommandsIT {

  @TempDir Path directory;
  private List<Path> letters = List.of();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeLetters() throws IOException {
    letters = WriteSamples.write(directory.resolve("brieven"));
  }

  @Test
  void textWritesTheTextOfSeveralLettersAndTheirEvents() throws Exception {
    var out = directory.resolve("uit");

    assertEquals(0, run("text", "--json", "--out", out.toString()), err::toString);

    for (var letter : letters) {
      var event = Json.read(Files.readAllBytes(named(out, letter, "json")), TextEvent.class);
      assertEquals(DocumentId.of(Files.readAllBytes(letter)).value(), event.documentId());
      assertEquals(letter.getFileName().toString(), event.source().objectKey());
      var pages = Files.readString(named(out, letter, "txt")).split("\f", -1);
      assertEquals(event.pages().size(), pages.length);
      assertFalse(pages[0].isBlank());
    }
  }

  @Test
  void tagWritesTheEntitiesBesideTheLetters() throws Exception {
    assertEquals(0, run("tag"), err::toString);

    var types = new ArrayList<Class<?>>();
    for (var letter : letters) {
      var json = Files.readAllBytes(named(directory.resolve("brieven"), letter, "json"));
      var event = Json.read(json, EntitiesEvent.class);
      assertEquals("nl", event.language());
      event.mentions().forEach(mention -> types.add(mention.getClass()));
    }
    assertTrue(types.contains(Mention.Organisation.class), types::toString);
    assertTrue(types.contains(Mention.Country.class), types::toString);
  }

  @Test
  void eachFileThatFailsIsNamedAndTheOthersAreDone() throws Exception {
    var damaged =
        Files.writeString(directory.resolve("brieven/kapot.pdf"), "%PDF-1.7 en verder niets");
    var absent = directory.resolve("weg.pdf");
    letters = List.of(damaged, letters.getFirst(), absent);
    var out = directory.resolve("uit");

    assertEquals(1, run("text", "--out", out.toString()));

    assertEquals(3, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains("papierstroom: 2 of 3 files failed."), err::toString);
    assertTrue(err.toString().contains(absent + ": no such file."), err::toString);
    assertTrue(err.toString().contains(damaged + ": DAMAGED ("), err::toString);
    assertTrue(Files.exists(named(out, letters.get(1), "txt")));
  }

  private int run(String command, String... options) {
    var arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(options));
    letters.forEach(letter -> arguments.add(letter.toString()));
    return Papierstroom.commandLine()
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }

  private static Path named(Path folder, Path letter, String extension) {
    var name = letter.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + extension);
  }
}
