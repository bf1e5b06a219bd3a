package org.papierstroom.nlp.tag.country;

import java.util.Set;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.lexicon.Phrases;

/**
 * The table of countries as phrases.
 *
 * @param dutch names in Dutch text
 * @param english names in English text
 * @param foreign English names that mean a country in Dutch text too
 */
public record CountryNames(
    Phrases<CountryNames.Named> dutch,
    Phrases<CountryNames.Named> english,
    Phrases<CountryNames.Named> foreign) {

  /** English names that are something else in Dutch: a state, a garment, a man, a bird. */
  private static final Set<String> TRAPS =
      Set.of("Georgia", "Jordan", "Jersey", "Chad", "Turkey", "Guinea", "US");

  /**
   * What a name stands for.
   *
   * @param former whether it is the name of a state that is no more
   */
  public record Named(String code, Form form, boolean former) {}

  private static final String FORMER = "†";

  public static CountryNames load() {
    CountryNames names = new CountryNames(new Phrases<>(), new Phrases<>(), new Phrases<>());
    CountryTable.rows("countries.tsv").forEach(names::add);
    SharedNames shared = SharedNames.load();
    for (String name : shared.names()) {
      add(names.dutch, name, shared.usual(name), Form.NAME);
      add(names.english, name, shared.usual(name), Form.NAME);
    }
    return names;
  }

  private void add(String[] cells) {
    add(dutch, cells[1], cells[0], Form.NAME);
    add(dutch, cells[3], cells[0], Form.ADJECTIVE);
    add(dutch, cells[4], cells[0], Form.INHABITANT);
    add(english, cells[2], cells[0], Form.NAME);
    for (String name : cells[2].split("\\|", -1)) {
      if (!TRAPS.contains(name)) {
        add(foreign, name, cells[0], Form.NAME);
      }
    }
  }

  private static void add(Phrases<Named> phrases, String cell, String code, Form form) {
    for (String name : cell.split("\\|", -1)) {
      if (!name.isEmpty()) {
        boolean former = name.endsWith(FORMER) || code.length() > 2;
        phrases.add(name.replace(FORMER, ""), new Named(code, form, former));
      }
    }
  }
}
