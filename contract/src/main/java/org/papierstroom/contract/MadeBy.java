package org.papierstroom.contract;

import java.util.Optional;

/**
 * Which version of what made an event.
 *
 * @param stage {@code ingest}, {@code clean} or {@code nlp}
 * @param version version of the stage
 * @param rules version of its rules: changes when the same input may give another output
 * @param model identity of the trained model, where one was used
 */
public record MadeBy(String stage, String version, String rules, Optional<String> model) {}
