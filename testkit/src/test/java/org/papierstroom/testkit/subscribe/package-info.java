/** The subscribers of docs/subscribe.md, run on a broker as a reader would run them. */
@NullMarked
package org.papierstroom.testkit.subscribe;

import org.jspecify.annotations.NullMarked;
