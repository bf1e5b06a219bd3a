package org.papierstroom.nlp.amount;

/**
 * What the head of a table says of the numbers below it: {@code x € 1.000}.
 *
 * @param power of ten by which a cell is to be scaled
 */
record TableScale(String currency, int power) {}
