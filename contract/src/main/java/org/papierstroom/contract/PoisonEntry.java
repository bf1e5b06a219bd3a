package org.papierstroom.contract;

import java.time.Instant;

/**
 * A content that killed the parser: the value of a record on the compacted topic {@code
 * documents.poison}; key: document id.
 *
 * @param kills how often this version of the parser died of it
 * @param parserVersion counting begins anew with another version
 * @param lastReason how it died the last time
 */
public record PoisonEntry(
    String documentId, int kills, String parserVersion, Reason lastReason, Instant time) {}
