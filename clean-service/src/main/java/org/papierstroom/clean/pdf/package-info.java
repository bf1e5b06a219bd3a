/**
 * Reads PDF files with Apache PDFBox: from the operators of a page's content to the glyphs it
 * draws, each with its text, place, size, face and ink. The only package here that knows PDFBox.
 */
@NullMarked
package org.papierstroom.clean.pdf;

import org.jspecify.annotations.NullMarked;
