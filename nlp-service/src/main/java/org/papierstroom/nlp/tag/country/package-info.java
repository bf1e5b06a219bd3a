/** Countries by their names in Dutch and English, present, former and everyday. */
@NullMarked
package org.papierstroom.nlp.tag.country;

import org.jspecify.annotations.NullMarked;
