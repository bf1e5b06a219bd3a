/**
 * Writes letters as PDFs together with what a reader should find in them. A script (our own Dutch
 * text with roles) is set by a layout, spoiled by defects and pressed into bytes; every step but
 * the last works on runs of text with places, so the truth is known by construction and a defect
 * never touches it. The same script, layout and defects give the same bytes.
 */
@NullMarked
package org.papierstroom.testkit.letter;

import org.jspecify.annotations.NullMarked;
