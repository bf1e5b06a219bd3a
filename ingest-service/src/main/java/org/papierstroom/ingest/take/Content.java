package org.papierstroom.ingest.take;

import java.util.Optional;
import org.papierstroom.contract.DocumentId;

/**
 * What an object holds.
 *
 * @param contentType nothing when it is neither PDF nor text
 * @param inline its bytes; nothing when they are too many to travel along
 */
public record Content(
    DocumentId id, long bytes, Optional<String> contentType, Optional<byte[]> inline) {}
