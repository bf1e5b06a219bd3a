/** The clean stage on the line: what joins the pure cores to Kafka. */
@NullMarked
package org.papierstroom.clean.service;

import org.jspecify.annotations.NullMarked;
