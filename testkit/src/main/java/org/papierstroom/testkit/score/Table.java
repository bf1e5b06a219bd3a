package org.papierstroom.testkit.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A file of tab-separated values with a head line. */
record Table(List<String> head, List<List<String>> lines) {

  static Table read(Path file) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return new Table(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /** The named columns of every line; cells that a line lacks are empty. */
  List<List<String>> rows(String... columns) {
    int[] at = Stream.of(columns).mapToInt(head::indexOf).toArray();
    return lines.stream()
        .map(
            line ->
                Arrays.stream(at)
                    .mapToObj(cell -> cell < line.size() ? line.get(cell) : "")
                    .toList())
        .toList();
  }
}
