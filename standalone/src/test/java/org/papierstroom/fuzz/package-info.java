/**
 * Coverage-guided fuzzing of everything that reads bytes from outside. {@link
 * org.papierstroom.fuzz.Decoders} is the target that Jazzer runs; a finding becomes a test of the
 * room it is in.
 */
@NullMarked
package org.papierstroom.fuzz;

import org.jspecify.annotations.NullMarked;
