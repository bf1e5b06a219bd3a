package org.papierstroom.clean.parser;

import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Source;

/**
 * A document to be read.
 *
 * @param source its content type decides how it is read
 * @param madeBy for the event
 */
public record Assignment(DocumentId document, Source source, MadeBy madeBy, Policy policy) {}
