/**
 * Harnesses that measure the line and its cores: figures as ratios, or with how they were taken.
 */
@NullMarked
package org.papierstroom.benchmarks;

import org.jspecify.annotations.NullMarked;
