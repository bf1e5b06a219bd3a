/**
 * The way back: dead letters sent through once more, and what an older version made done anew. Both
 * write under one transactional id, so that of two at a time the later one stops the earlier.
 */
@NullMarked
package org.papierstroom.stage.wayback;

import org.jspecify.annotations.NullMarked;
