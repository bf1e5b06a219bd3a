/** What is known of each document, kept in Lucene. Knows neither Kafka nor Micronaut. */
@NullMarked
package org.papierstroom.console.index;

import org.jspecify.annotations.NullMarked;
