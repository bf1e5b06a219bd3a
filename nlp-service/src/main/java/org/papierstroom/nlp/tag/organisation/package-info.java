/**
 * Organisations: known names, names the trained model recognises, and names the letter itself
 * defines, settled into one list of mentions.
 */
@NullMarked
package org.papierstroom.nlp.tag.organisation;

import org.jspecify.annotations.NullMarked;
