/**
 * Lists of organisations that come with the tagger or that a user adds, and the automaton that
 * finds their names in a sentence at a cost that does not grow with the lists.
 */
@NullMarked
package org.papierstroom.nlp.tag.lexicon;

import org.jspecify.annotations.NullMarked;
