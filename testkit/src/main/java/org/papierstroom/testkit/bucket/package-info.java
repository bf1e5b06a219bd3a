/** An S3 store for tests. */
@NullMarked
package org.papierstroom.testkit.bucket;

import org.jspecify.annotations.NullMarked;
