package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileTargetTest {

  private static final List<String> BOTH = List.of("txt", "json");

  @Test
  void anOutcomeStandsBesideItsFileUnderItsNameWithoutExtension() {
    var beside = new FileTarget(Optional.empty(), BOTH);

    assertEquals(
        Path.of("brieven/brief.v2.txt"), beside.output(Path.of("brieven/brief.v2.pdf"), "txt"));
    assertEquals(Path.of("brief.json"), beside.output(Path.of("brief"), "json"));
    assertEquals(Path.of(".brief.txt"), beside.output(Path.of(".brief"), "txt"));
  }

  @Test
  void aDirectoryTakesAllOutcomes() {
    var target = new FileTarget(Optional.of(Path.of("uit")), BOTH);

    assertEquals(Path.of("uit/brief.txt"), target.output(Path.of("brieven/brief.pdf"), "txt"));
  }

  @Test
  void anInputIsNeverOverwritten() {
    var text = Path.of("brieven/brief.txt");
    var beside = new FileTarget(Optional.empty(), BOTH);

    assertEquals(
        "brieven/brief.txt: its outcome would overwrite the input brief.txt; give another directory"
            + " with --out.",
        beside.clash(text, List.of(text), new HashMap<>()));
  }

  @Test
  void twoFilesOfOneNameDoNotOverwriteEachOthersOutcome() {
    var target = new FileTarget(Optional.of(Path.of("uit")), BOTH);
    var files = List.of(Path.of("a/brief.pdf"), Path.of("b/brief.pdf"));
    var claimed = new HashMap<Path, Path>();

    assertEquals("", target.clash(files.getFirst(), files, claimed));
    assertEquals(
        "b/brief.pdf: its outcome would overwrite that of a/brief.pdf; do them one by one.",
        target.clash(files.getLast(), files, claimed));
  }
}
