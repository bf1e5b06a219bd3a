/** Buckets and the rules for taking objects from them. Knows neither Kafka nor Micronaut. */
@NullMarked
package org.papierstroom.ingest.bucket;

import org.jspecify.annotations.NullMarked;
