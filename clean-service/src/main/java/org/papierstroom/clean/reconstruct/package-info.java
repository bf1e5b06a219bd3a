/**
 * Rebuilds running text from what pages draw: glyphs to words to lines to zones to blocks, in small
 * steps that each take pages, give pages and leave notes. Knows nothing of any file format: the
 * reader of a format hands over {@link org.papierstroom.clean.reconstruct.DrawnPage drawn pages} or
 * {@link org.papierstroom.clean.reconstruct.LinePage pages of lines}.
 */
@NullMarked
package org.papierstroom.clean.reconstruct;

import org.jspecify.annotations.NullMarked;
