package org.papierstroom.nlp.tag.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.lexicon.Phrases;

/** The table of countries as phrases, one set for Dutch text and one for English. */
public record CountryNames(Phrases<CountryNames.Named> dutch, Phrases<CountryNames.Named> english) {

  /** What a name stands for. */
  public record Named(String code, Form form) {}

  public static CountryNames load() {
    CountryNames names = new CountryNames(new Phrases<>(), new Phrases<>());
    try (InputStream in = CountryNames.class.getResourceAsStream("countries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: countries.tsv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    add(dutch, cells[1], cells[0], Form.NAME);
    add(dutch, cells[3], cells[0], Form.ADJECTIVE);
    add(dutch, cells[4], cells[0], Form.INHABITANT);
    add(english, cells[2], cells[0], Form.NAME);
  }

  private static void add(Phrases<Named> phrases, String cell, String code, Form form) {
    for (String name : cell.split("\\|", -1)) {
      if (!name.isEmpty()) {
        phrases.add(name, new Named(code, form));
      }
    }
  }
}
