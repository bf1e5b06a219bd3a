package org.papierstroom.nlp.tag;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user may choose.
 *
 * @param adjectives whether {@code Duitse} and {@code Fransen} are reported as countries, with
 *     their form
 * @param lexicons the user's own lists of organisations, whose names win over the built-in ones;
 *     the format is that of {@link org.papierstroom.nlp.tag.lexicon.Lexicon}
 * @param model the user's own OpenNLP name finder model, asked before the built-in one
 */
public record TaggerSettings(boolean adjectives, List<Path> lexicons, Optional<Path> model) {

  public TaggerSettings {
    lexicons = List.copyOf(lexicons);
  }

  public static TaggerSettings defaults() {
    return new TaggerSettings(false, List.of(), Optional.empty());
  }
}
