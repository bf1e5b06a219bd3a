/**
 * The corpus written for this project, the trainer that turns it into a model during the build, and
 * the scorer that says how good the result is.
 */
@NullMarked
package org.papierstroom.nlp.train;

import org.jspecify.annotations.NullMarked;
