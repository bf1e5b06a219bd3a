/** Reads the topics, by their offsets and without a group, and works what comes into the index. */
@NullMarked
package org.papierstroom.console.feed;

import org.jspecify.annotations.NullMarked;
