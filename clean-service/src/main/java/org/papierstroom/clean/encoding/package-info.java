/**
 * Finds out which characters the glyphs of a font are when the font itself does not say so or says
 * wrong: from its embedded program's tables, from glyph names, and from whether the result reads as
 * a language. What stays unknown is unknown, never a guess.
 */
@NullMarked
package org.papierstroom.clean.encoding;

import org.jspecify.annotations.NullMarked;
