package org.papierstroom.clean.dump;

/**
 * What it costs that the other line goes on at some place.
 *
 * @param behind how far that place lies behind the one that the row has come to
 */
record Turn(double cost, int behind) {

  Turn orElse(double otherCost, int otherBehind) {
    return otherCost < cost ? new Turn(otherCost, Math.max(0, otherBehind)) : this;
  }
}
