/**
 * Where documents lie: the port and its kinds. Knows neither Kafka, Micronaut nor any other room.
 */
@NullMarked
package org.papierstroom.bucket;

import org.jspecify.annotations.NullMarked;
