/**
 * A real single-node Kafka broker (KRaft, no ZooKeeper) inside this JVM: for {@code papierstroom
 * up}, and for tests that want the real thing. Knows nothing of documents.
 */
@NullMarked
package org.papierstroom.kafka;

import org.jspecify.annotations.NullMarked;
