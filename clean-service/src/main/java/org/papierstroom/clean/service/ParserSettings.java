package org.papierstroom.clean.service;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.parser.OwnNetwork;
import org.papierstroom.clean.parser.ParserLimits;

/**
 * What one document may cost, and the processes that read documents: one for each worker.
 *
 * @param heap largest heap of a parser process, in bytes
 * @param maxBytes largest document
 * @param maxPages most pages of a document
 * @param maxText largest text event, in bytes
 * @param nesting forms inside forms of a PDF that are still drawn
 * @param documentTime for one document, OCR not counted
 * @param pageTime for one page of a PDF, OCR not counted
 * @param slack how much longer a document may take before its parser is killed
 * @param startTime how long a parser process may take to start
 * @param recycleAfter documents after which a parser process is replaced by a fresh one
 * @param ownNetwork whether parser processes stand in a network namespace of their own
 */
@ConfigurationProperties("papierstroom.parser")
public record ParserSettings(
    @Bindable(defaultValue = "536870912") long heap,
    @Bindable(defaultValue = "134217728") long maxBytes,
    @Bindable(defaultValue = "5000") int maxPages,
    @Bindable(defaultValue = "16777216") int maxText,
    @Bindable(defaultValue = "50") int nesting,
    @Bindable(defaultValue = "110s") Duration documentTime,
    @Bindable(defaultValue = "30s") Duration pageTime,
    @Bindable(defaultValue = "5s") Duration slack,
    @Bindable(defaultValue = "60s") Duration startTime,
    @Bindable(defaultValue = "50000") int recycleAfter,
    @Bindable(defaultValue = "auto") OwnNetwork ownNetwork) {

  /**
   * The same as limits.
   *
   * @throws IllegalArgumentException naming what is not possible
   */
  ParserLimits limits() {
    Limits usual = Limits.DEFAULT;
    return new ParserLimits(
        heap,
        maxText,
        recycleAfter,
        startTime,
        slack,
        new Limits(
            maxBytes,
            maxPages,
            documentTime,
            pageTime,
            nesting,
            usual.operators(),
            usual.glyphs(),
            usual.contentBytes()));
  }
}
