package org.papierstroom.clean.dump;

/** A row of which no reading was found, and the context it was read in. */
record Unread(String merged, Row old, long before) {}
