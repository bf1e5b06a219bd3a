/** Upload over HTTP: a way into the bucket for those who cannot reach it. */
@NullMarked
package org.papierstroom.ingest.upload;

import org.jspecify.annotations.NullMarked;
