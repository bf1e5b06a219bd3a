/** The nlp stage on the line: what joins the tagger to Kafka. */
@NullMarked
package org.papierstroom.nlp.service;

import org.jspecify.annotations.NullMarked;
