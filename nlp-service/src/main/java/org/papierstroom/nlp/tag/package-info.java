/** Finds organisations, countries and amounts in clean text. Pure: text in, mentions out. */
@NullMarked
package org.papierstroom.nlp.tag;

import org.jspecify.annotations.NullMarked;
