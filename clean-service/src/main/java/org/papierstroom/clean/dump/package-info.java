/**
 * Text files: ordinary ones pass as they are, accumulated dumps are given back page by page. A dump
 * is accumulated when its extractor kept the chunks of earlier pages, so that dump k holds the text
 * of the first k pages, sorted by position; {@code docs/accumulated-dumps.md} explains the defect.
 */
@NullMarked
package org.papierstroom.clean.dump;

import org.jspecify.annotations.NullMarked;
