package org.papierstroom.contract;

/**
 * A word, or the part of a word that stands on one line, and where it stands on the page. White
 * space between two pieces belongs to the one before it.
 *
 * @param start first code point, in the text that the block's own offsets count in
 * @param end one past the last code point
 */
public record Piece(int start, int end, Box box) {}
