package org.papierstroom.console.index;

import java.time.LocalDate;
import org.papierstroom.contract.Mention;

/** A mention, and the document that it stands in. */
public record PlacedMention(String document, String objectKey, LocalDate day, Mention mention) {}
