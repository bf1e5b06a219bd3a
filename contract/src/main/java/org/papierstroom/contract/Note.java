package org.papierstroom.contract;

/**
 * What one step of the reconstruction did, for whoever asks why.
 *
 * @param step name of the step, such as {@code layers}
 * @param rule name of the rule within the step, such as {@code double-printing}
 * @param page 1-based, 0 when it concerns the whole document
 * @param detail one sentence; never document text beyond a few words
 */
public record Note(String step, String rule, int page, String detail) {}
