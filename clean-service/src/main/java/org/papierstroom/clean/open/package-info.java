/**
 * Opens documents that anybody may have sent: within bounds of size, time and work, and with a
 * reason from the closed list when it cannot. Nothing here reads text.
 */
@NullMarked
package org.papierstroom.clean.open;

import org.jspecify.annotations.NullMarked;
