package org.papierstroom.contract;

/**
 * A place where the running text differs from what the lines of the page carry, so that joining
 * lines can be undone: put {@code original} in place of the code points {@code start} to {@code
 * end}. A line feed in {@code original} is the line end.
 */
public record Joint(int start, int end, String original) {}
