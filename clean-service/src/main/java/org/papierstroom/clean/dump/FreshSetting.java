package org.papierstroom.clean.dump;

/**
 * How a line that is still to be found may be set.
 *
 * @param anywhere true when it may start to the right of where the setting says
 * @param drift by how much the width of each character may be off
 * @param cost natural logarithm of how much less likely this is than a plain line
 */
record FreshSetting(LineSetting line, boolean anywhere, double drift, double cost) {

  private static final double ODD = 8;

  static FreshSetting known(LineSetting line, double cost) {
    return new FreshSetting(line, false, 0, cost);
  }

  FreshSetting loose(double each) {
    return new FreshSetting(line, anywhere, each, cost + ODD);
  }

  FreshSetting moved() {
    return new FreshSetting(line, true, drift, cost + ODD);
  }
}
