package org.papierstroom.nlp.tag.organisation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of an organisation that no lexicon knows, by the words of its name. */
final class Kinds {

  private static final Map<Pattern, String> KINDS = kinds();

  private Kinds() {}

  static Optional<String> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getKey().matcher(lower).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<Pattern, String> kinds() {
    Map<Pattern, String> kinds = new LinkedHashMap<>();
    put(kinds, "^gemeente ", "municipality");
    put(kinds, "^provincie ", "province");
    put(kinds, "^(waterschap|hoogheemraadschap) ", "water board");
    put(kinds, "^ministerie van ", "ministry");
    put(kinds, "^(rechtbank|gerechtshof|hof|raad van beroep) ", "court");
    put(
        kinds,
        "\\b(universiteit|university|hogeschool|college|school)\\b",
        "knowledge institution");
    put(
        kinds,
        "\\b(b\\.?v\\.?|n\\.?v\\.?|inc\\.?|ltd\\.?|gmbh|plc|holding|groep|group)$",
        "company");
    put(kinds, "(stichting|foundation|fundashon|fonds)\\b", "foundation");
    put(kinds, "(vereniging|bond|federatie|unie|verbond|association)\\b", "association");
    put(kinds, "(commissie|comité|committee|werkgroep)\\b|^commissie-", "committee");
    put(kinds, "(ziekenhuis|ziekenhuizen|umc|kliniek)\\b", "hospital");
    return kinds;
  }

  private static void put(Map<Pattern, String> kinds, String pattern, String kind) {
    kinds.put(Pattern.compile(pattern), kind);
  }
}
