/**
 * The loop that every stage runs: poll, process on a bounded pool, and commit results, dead letters
 * and offsets in one transaction. Knows Kafka and nothing of documents.
 */
@NullMarked
package org.papierstroom.stage;

import org.jspecify.annotations.NullMarked;
