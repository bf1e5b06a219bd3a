/**
 * The {@code papierstroom} command line, and the whole line in one process: a broker, the three
 * services and a console that tells what passes. A command loads only what it needs: help and files
 * go without Micronaut and Kafka's server.
 */
@NullMarked
package org.papierstroom.standalone;

import org.jspecify.annotations.NullMarked;
