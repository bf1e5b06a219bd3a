/**
 * Paragraphs, sentences, tokens and language of Dutch official prose. Offsets count UTF-16 units of
 * the document's text; the tagger turns them into code points at its border.
 */
@NullMarked
package org.papierstroom.nlp.tag.text;

import org.jspecify.annotations.NullMarked;
