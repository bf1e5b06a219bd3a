/**
 * Reads pages that are only a picture, with Tesseract where it is installed: one page at a time, in
 * a process of its own, within a time limit. Gives glyphs in their places, so that all that follows
 * works as on any page.
 */
@NullMarked
package org.papierstroom.clean.ocr;

import org.jspecify.annotations.NullMarked;
