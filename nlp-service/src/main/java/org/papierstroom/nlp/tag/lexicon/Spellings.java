package org.papierstroom.nlp.tag.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Other ways in which a name of several words is written: in capitals, as in headings, and for
 * public bodies with small letters behind the first, as in {@code Autoriteit persoonsgegevens}. A
 * company or foundation loses its name that way: {@code Ons Huis} builds houses, {@code ons huis}
 * is one.
 */
final class Spellings {

  private static final Set<String> PUBLIC =
      Set.of(
          "public body",
          "independent body",
          "agency",
          "court",
          "high council of state",
          "ministry",
          "former ministry",
          "inspectorate",
          "advisory council",
          "planning bureau",
          "government service",
          "statutory body",
          "police",
          "prosecution",
          "intelligence service",
          "international organisation",
          "EU institution",
          "EU body",
          "environmental service",
          "safety region",
          "health service");

  private static final Set<String> ARTICLES = Set.of("De", "Het", "Een");

  private Spellings() {}

  static List<String> of(String name, Entry entry) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return List.of();
    }
    List<String> spellings = new ArrayList<>(2);
    spellings.add(name.toUpperCase(Locale.ROOT));
    if (PUBLIC.contains(entry.kind()) && !ARTICLES.contains(name.substring(0, space))) {
      spellings.add(name.substring(0, space) + name.substring(space).toLowerCase(Locale.ROOT));
    }
    return spellings;
  }
}
