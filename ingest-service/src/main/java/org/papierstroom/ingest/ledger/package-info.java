/**
 * What ingest remembers of the bucket, and what it decides by it. Knows neither Kafka nor
 * Micronaut.
 */
@NullMarked
package org.papierstroom.ingest.ledger;

import org.jspecify.annotations.NullMarked;
