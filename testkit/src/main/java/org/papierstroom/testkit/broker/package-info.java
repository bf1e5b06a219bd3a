/**
 * A real broker for tests: in this JVM ({@link org.papierstroom.testkit.broker.TestBroker}) or as a
 * process that a test may kill ({@link org.papierstroom.testkit.broker.BrokerProcess}), services as
 * processes beside it, and readers of what came out.
 */
@NullMarked
package org.papierstroom.testkit.broker;

import org.jspecify.annotations.NullMarked;
