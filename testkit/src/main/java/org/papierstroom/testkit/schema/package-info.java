/** The contract's schemas, for tests that see events. */
package org.papierstroom.testkit.schema;
