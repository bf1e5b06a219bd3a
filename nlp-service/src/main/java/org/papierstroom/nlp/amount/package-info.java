/**
 * The amount grammar: money, counted quantities and percentages in Dutch and simple English text. A
 * scanner cuts the text into tokens, readers recognise number, multiplier and unit from left to
 * right, and the grammar joins them into ranges and adds what the words around them say. No reader
 * looks further than a fixed number of tokens ahead, so the time grows with the length of the text.
 * The words are data, in {@code dutch.tsv}, {@code english.tsv} and {@code currencies.tsv}.
 */
@NullMarked
package org.papierstroom.nlp.amount;

import org.jspecify.annotations.NullMarked;
