/**
 * Accumulated dumps with known truth: clean letters set on pages, and the faulty extractor that
 * never forgets a chunk of the pages before.
 */
@NullMarked
package org.papierstroom.testkit.dump;

import org.jspecify.annotations.NullMarked;
