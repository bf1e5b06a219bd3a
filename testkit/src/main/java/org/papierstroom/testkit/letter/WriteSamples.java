package org.papierstroom.testkit.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the sample letters that {@code ./papierstroom up --samples} drops into the bucket. */
public final class WriteSamples {

  /** Scripts and the defects that show what the reconstruction mends. */
  private static final Map<String, Set<Defect>> SAMPLES =
      Map.of(
          "opvang", Set.of(Defect.HYPHENATED),
          "kamervragen-energie", Set.of(Defect.JUSTIFIED, Defect.HYPHENATED),
          "wob-besluit", Set.of(Defect.ACCUMULATED),
          "rapport-zorg", Set.of(Defect.DOUBLE_HEADINGS));

  private WriteSamples() {}

  /** Writes the samples into the directory that the first argument names; makes it if need be. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: WriteSamples DIRECTORY");
    }
    for (Path sample : write(Path.of(arguments[0]))) {
      System.out.println(sample);
    }
  }

  /** Writes the samples and gives their paths. */
  public static List<Path> write(Path directory) throws IOException {
    Files.createDirectories(directory);
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, Set<Defect>> sample : new TreeMap<>(SAMPLES).entrySet()) {
      LetterScript script = LetterScript.named(sample.getKey());
      byte[] pdf = LetterWriter.write(script, sample.getValue(), 7).pdf();
      written.add(Files.write(directory.resolve(script.name() + ".pdf"), pdf));
    }
    return written;
  }
}
