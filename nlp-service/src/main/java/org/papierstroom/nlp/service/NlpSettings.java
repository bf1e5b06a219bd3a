package org.papierstroom.nlp.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.papierstroom.nlp.tag.TaggerSettings;

/**
 * What the tagger finds, and what users add to it.
 *
 * @param adjectives whether {@code Duitse} and {@code Fransen} are reported as countries
 * @param lexicons files with organisations of the user's own, separated by commas
 * @param model file with an OpenNLP name finder model of the user's own
 */
@ConfigurationProperties("papierstroom.nlp")
public record NlpSettings(
    @Bindable(defaultValue = "false") boolean adjectives,
    @Bindable(defaultValue = "") String lexicons,
    @Bindable(defaultValue = "") String model) {

  TaggerSettings tagger() {
    return new TaggerSettings(
        adjectives,
        Arrays.stream(lexicons.split(",", -1))
            .map(String::strip)
            .filter(Predicate.not(String::isEmpty))
            .map(Path::of)
            .toList(),
        Optional.of(model).filter(Predicate.not(String::isBlank)).map(Path::of));
  }
}
