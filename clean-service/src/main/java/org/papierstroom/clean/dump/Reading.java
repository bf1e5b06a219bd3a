package org.papierstroom.clean.dump;

/**
 * One way to take the old characters out of a merged row.
 *
 * @param text what is left: the line of the new page
 * @param places for each character of {@code text} its place in the merged row
 * @param row the merged row with the start of each of its characters
 * @param score natural logarithm, comparable between readings of the same row
 */
record Reading(String text, int[] places, Row row, double score) {}
