/**
 * Spans of the documents that pass, one trace for each: nobody outside of this package knows
 * OpenTelemetry. A span is made when the transaction of its document is written, with the times
 * that were taken before, and ends with it. docs/decisions/0055
 */
@NullMarked
package org.papierstroom.stage.trace;

import org.jspecify.annotations.NullMarked;
