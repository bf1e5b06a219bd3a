/**
 * What travels over the line: the events, the topics they travel on, their headers, and the closed
 * list of reasons for which a document is parked. Imports none of the other rooms.
 */
@NullMarked
package org.papierstroom.contract;

import org.jspecify.annotations.NullMarked;
