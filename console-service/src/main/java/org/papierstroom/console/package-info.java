/**
 * The console: one more subscriber of the line. Nothing of it is read by the line, and all that it
 * keeps can be deleted and is made again from the topics.
 */
@NullMarked
package org.papierstroom.console;

import org.jspecify.annotations.NullMarked;
