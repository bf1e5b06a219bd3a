package org.papierstroom.clean.reconstruct;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts together what a line end has parted, as Dutch spelling wants it. A hyphen at a line end is a
 * break ({@code gemeen-/te}), part of the word ({@code PKI-/consortium}), or suspended ({@code
 * vracht-/en verzendkosten}); a break hides a trema ({@code ge-/informeerd}: geïnformeerd) and a
 * doubled vowel ({@code oma-/tje}: omaatje). The document's own unbroken words weigh most, then the
 * word list, then the rules for compounds of Het Groene Boekje (Leidraad 6 and 8).
 */
final class Joining {

  private static final Set<String> AFTER_SUSPENDED =
      Set.of("en", "of", "en/of", "tot", "dan", "noch", "c.q.", "als", "respectievelijk", "resp.");
  private static final Map<Character, Character> TREMAS =
      Map.of('e', 'ë', 'i', 'ï', 'o', 'ö', 'u', 'ü', 'a', 'ä');
  private static final Pattern CLASH =
      Pattern.compile("(aa|ae|ai|au|ee|ei|eu|ie|ii|oe|oi|oo|ou|ui|uu|ij|aj)$");
  private static final Pattern NO_LETTERS_BEFORE = Pattern.compile(".*[\\p{Lu}\\d]$");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
  private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@|\\w\\.\\w+/");
  private static final String VOWELS = "aeiou";
  private static final char SOFT_HYPHEN = '\u00ad';

  private final DutchWords words;
  private final DocumentWords seen;

  Joining(DutchWords words, DocumentWords seen) {
    this.words = words;
    this.seen = seen;
  }

  /**
   * How to join two lines.
   *
   * @param before the last word of the upper line
   * @param after the first word of the lower line
   */
  Seam seam(String before, String after) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (last == SOFT_HYPHEN) {
      return Seam.HYPHEN_DROPPED;
    }
    if (last == '/' || after.startsWith("/")) {
      return Seam.HYPHEN_KEPT;
    }
    if (last == '–' && digits(before, after)) {
      return Seam.HYPHEN_KEPT;
    }
    if (last != '-' && last != '\u2010' && last != '\u2011') {
      return Seam.SPACE;
    }
    if (ADDRESS.matcher(before).find()) {
      return Seam.HYPHEN_KEPT;
    }
    if (before.length() < 2 || !Character.isLetterOrDigit(before.charAt(before.length() - 2))) {
      return Seam.SPACE;
    }
    if (AFTER_SUSPENDED.contains(bare(after).toLowerCase(Locale.ROOT))) {
      return Seam.SPACE;
    }
    if (after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0))) {
      return after.startsWith("(") ? Seam.HYPHEN_KEPT : Seam.SPACE;
    }
    return hyphen(before, after);
  }

  /** A span of numbers, as of years: 2023–/2024. */
  private static boolean digits(String before, String after) {
    return before.length() > 1
        && Character.isDigit(before.charAt(before.length() - 2))
        && !after.isEmpty()
        && Character.isDigit(after.charAt(0));
  }

  private Seam hyphen(String before, String after) {
    String head = bare(before.substring(before.lastIndexOf('/') + 1, before.length() - 1));
    String tail = bare(after);
    String closed = head + tail;
    String hyphened = head + "-" + tail;
    if (seen.holds(closed) && !seen.holds(hyphened)) {
      return Seam.HYPHEN_DROPPED;
    }
    if (!Character.isLowerCase(after.charAt(0)) || NO_LETTERS_BEFORE.matcher(head).matches()) {
      return allCapitals(head, tail) && !seen.holds(hyphened)
          ? known(closed) ? Seam.HYPHEN_DROPPED : Seam.HYPHEN_KEPT
          : Seam.HYPHEN_KEPT;
    }
    if (seen.holds(hyphened) && !seen.holds(closed)) {
      return Seam.HYPHEN_KEPT;
    }
    if (known(closed) || suspended(after) && knownAsFirstPart(closed)) {
      return Seam.HYPHEN_DROPPED;
    }
    if (words.knows(hyphened)) {
      return Seam.HYPHEN_KEPT;
    }
    return respelled(head, tail).orElseGet(() -> unlisted(head, tail));
  }

  /** A trema or a doubled vowel that the break has hidden. */
  private Optional<Seam> respelled(String head, String tail) {
    Character trema = TREMAS.get(tail.charAt(0));
    if (trema != null) {
      String with = head + trema + tail.substring(1);
      if (known(with) || seen.holds(with)) {
        return Optional.of(new Seam(1, 1, trema.toString(), 1, java.util.List.of()));
      }
    }
    char last = head.charAt(head.length() - 1);
    if (tail.startsWith("tje") && VOWELS.indexOf(last) >= 0 && known(head + last + tail)) {
      return Optional.of(new Seam(1, 0, String.valueOf(last), 1, java.util.List.of()));
    }
    return Optional.empty();
  }

  /** No list has the word: a compound, a name, a misprint. */
  private Seam unlisted(String head, String tail) {
    String closed = head + tail;
    String hyphened = head + "-" + tail;
    String rest = head.substring(head.lastIndexOf('-') + 1);
    String junction = rest.substring(Math.max(0, rest.length() - 1)) + tail.charAt(0);
    boolean parts = words.knows(rest) && words.knows(tail);
    if (parts && CLASH.matcher(junction).find()) {
      return Seam.HYPHEN_KEPT.doubtful(0.9, closed);
    }
    if (abbreviation(rest)) {
      return Seam.HYPHEN_KEPT.doubtful(0.8, closed);
    }
    if (seen.breaksWords()) {
      return Seam.HYPHEN_DROPPED.doubtful(parts ? 0.8 : 0.7, hyphened);
    }
    return Seam.HYPHEN_KEPT.doubtful(0.7, closed);
  }

  /** Written in small letters but spelled out: mbo, hbo, tv, wmo. */
  private boolean abbreviation(String word) {
    return word.length() <= 4 && !words.knows(word) && words.knows(word.toUpperCase(Locale.ROOT))
        || word.length() <= 4 && word.chars().noneMatch(c -> (VOWELS + "y").indexOf(c) >= 0);
  }

  /** In the list, by itself or as the last part of a word that has its own hyphens. */
  private boolean known(String word) {
    return words.knows(word)
        || (word.contains("-")
            && words.knows(word.substring(word.lastIndexOf('-') + 1))
            && word.length() - word.lastIndexOf('-') > 5);
  }

  /** A word that is broken and suspended: {@code be-} / {@code drijfs- en fabricagegegevens}. */
  private static boolean suspended(String after) {
    return after.length() > 2 && after.endsWith("-");
  }

  /** With the sound that joins it to what follows: {@code bedrijfs-}, {@code gebruikers-}. */
  private boolean knownAsFirstPart(String word) {
    return word.endsWith("s") && known(word.substring(0, word.length() - 1));
  }

  private static boolean allCapitals(String head, String tail) {
    return head.length() > 1
        && tail.length() > 1
        && (head + tail).chars().allMatch(Character::isUpperCase);
  }

  private static String bare(String word) {
    return EDGES.matcher(word).replaceAll("");
  }
}
