/** The clean stage: bytes of a document in, text that reads as the document reads out. */
@NullMarked
package org.papierstroom.clean;

import org.jspecify.annotations.NullMarked;
