package org.papierstroom.nlp.tag.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.papierstroom.contract.Mention.Country.Form;
import org.papierstroom.nlp.tag.country.CountryNames.Named;
import org.papierstroom.nlp.tag.lexicon.Phrases;

/**
 * Names of countries in languages other than Dutch and English, as the Unicode locale data of the
 * runtime has them. Safe for use by several threads.
 */
final class LocalNames {

  /** Short texts in these are taken for one of ours, so their names are looked for as well. */
  private static final List<String> EUROPEAN =
      List.of("it", "pt", "pl", "da", "sv", "nb", "fi", "cs", "hu", "ro", "tr");

  private static final Map<String, Phrases<Named>> KNOWN = new ConcurrentHashMap<>();

  private LocalNames() {}

  /**
   * The names in a language (ISO 639) and then those in its neighbours, made when first asked for.
   */
  static Phrases<Named> in(String language) {
    return KNOWN.computeIfAbsent(language, LocalNames::read);
  }

  private static Phrases<Named> read(String language) {
    Phrases<Named> names = new Phrases<>();
    List<String> all = new ArrayList<>(EUROPEAN);
    all.addFirst(language);
    for (String spoken : all) {
      Locale locale = Locale.of(spoken);
      for (String code : Locale.getISOCountries()) {
        add(names, Locale.of("", code).getDisplayCountry(locale), code, spoken);
      }
    }
    return names;
  }

  /** {@code Myanmar (Birma)} is two names. */
  private static void add(Phrases<Named> names, String name, String code, String language) {
    Named named = new Named(code, Form.NAME, false);
    for (String part : name.split("[()]", -1)) {
      String spelled = part.strip().replace('’', '\'');
      if (!spelled.isEmpty() && !spelled.equals(code)) {
        names.add(spelled, named);
        // The dative of a plural: "in den Niederlanden".
        if (language.equals("de") && spelled.endsWith("lande")) {
          names.add(spelled + "n", named);
        }
      }
    }
  }
}
