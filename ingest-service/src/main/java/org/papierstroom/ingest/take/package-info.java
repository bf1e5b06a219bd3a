/** The rules for taking objects from a bucket. Knows neither Kafka nor Micronaut. */
@NullMarked
package org.papierstroom.ingest.take;

import org.jspecify.annotations.NullMarked;
