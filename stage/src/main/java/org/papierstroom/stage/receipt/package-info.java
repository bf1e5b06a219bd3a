/** What became of each document: statuses read back from the line, as people and programs ask. */
@NullMarked
package org.papierstroom.stage.receipt;

import org.jspecify.annotations.NullMarked;
