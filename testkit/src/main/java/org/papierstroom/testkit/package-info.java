/** What tests share: letters written with known truth, scores against that truth, fakes. */
@NullMarked
package org.papierstroom.testkit;

import org.jspecify.annotations.NullMarked;
