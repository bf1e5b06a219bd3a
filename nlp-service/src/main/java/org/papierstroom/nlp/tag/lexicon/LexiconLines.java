package org.papierstroom.nlp.tag.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads the lines of one lexicon file, and says exactly what is wrong with one that is. */
final class LexiconLines {

  private static final List<String> HEADER =
      List.of("canonical", "kind", "id", "names", "abbreviations");

  private final String file;
  private final BufferedReader reader;
  private final boolean user;
  private int line;

  LexiconLines(String file, BufferedReader reader, boolean user) {
    this.file = file;
    this.reader = reader;
    this.user = user;
  }

  void forEachName(BiConsumer<String, Entry> names) throws IOException {
    boolean headed = false;
    for (String row = reader.readLine(); row != null; row = reader.readLine()) {
      line++;
      String text = row.startsWith("\ufeff") ? row.substring(1) : row;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(text.split("\t", -1));
      if (headed) {
        entry(cells, names);
      } else {
        header(cells);
        headed = true;
      }
    }
    if (!headed) {
      throw wrong("no header: expected " + String.join("<tab>", HEADER));
    }
  }

  private void header(List<String> cells) {
    if (!cells.equals(HEADER)) {
      throw wrong("the header must be " + String.join("<tab>", HEADER));
    }
  }

  private void entry(List<String> cells, BiConsumer<String, Entry> names) {
    if (cells.size() > HEADER.size()) {
      throw wrong(cells.size() + " cells where at most " + HEADER.size() + " are allowed");
    }
    String canonical = cells.getFirst().strip();
    if (canonical.isEmpty()) {
      throw wrong("no canonical name");
    }
    String kind = cell(cells, 1);
    Optional<String> id = Optional.of(cell(cells, 2)).filter(value -> !value.isEmpty());
    // The guarded spelling of the canonical name, where there is one, stands in the names.
    add(canonical, canonical, kind, id, guards(cells, canonical), names);
    for (int column = 3; column < cells.size(); column++) {
      for (String name : cells.get(column).split("\\|", -1)) {
        addName(name.strip(), canonical, kind, id, names);
      }
    }
  }

  private void addName(
      String name,
      String canonical,
      String kind,
      Optional<String> id,
      BiConsumer<String, Entry> names) {
    if (name.isEmpty()) {
      return;
    }
    boolean guarded = name.endsWith("?");
    String bare = guarded ? name.substring(0, name.length() - 1) : name;
    if (bare.isBlank()) {
      throw wrong("a guarded name without a name");
    }
    add(bare, canonical, kind, id, guarded, names);
  }

  private void add(
      String name,
      String canonical,
      String kind,
      Optional<String> id,
      boolean guarded,
      BiConsumer<String, Entry> names) {
    try {
      names.accept(name, new Entry(canonical, kind, id, guarded, user));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private static boolean guards(List<String> cells, String canonical) {
    return cells.stream()
        .skip(3)
        .flatMap(cell -> Arrays.stream(cell.split("\\|", -1)))
        .anyMatch(name -> name.equals(canonical + "?"));
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  private MalformedLexicon wrong(String what) {
    return new MalformedLexicon(file, line, what);
  }
}
