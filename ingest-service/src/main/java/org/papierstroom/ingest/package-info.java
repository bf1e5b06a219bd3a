/** The ingest stage: watches a bucket and publishes what settles in it, each content once. */
@NullMarked
package org.papierstroom.ingest;

import org.jspecify.annotations.NullMarked;
