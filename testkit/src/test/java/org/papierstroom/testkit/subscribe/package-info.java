/** The page docs/subscribe.md and its sample events, held against their sources. */
@NullMarked
package org.papierstroom.testkit.subscribe;

import org.jspecify.annotations.NullMarked;
