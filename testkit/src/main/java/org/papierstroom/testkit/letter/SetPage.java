package org.papierstroom.testkit.letter;

import java.util.List;

/**
 * A page as it will be drawn, and what a reader should find on it.
 *
 * @param rules thin horizontal lines
 */
record SetPage(List<SetRun> runs, List<Rule> rules, PageTruth truth) {

  SetPage {
    runs = List.copyOf(runs);
    rules = List.copyOf(rules);
  }

  SetPage withRuns(List<SetRun> others) {
    return new SetPage(others, rules, truth);
  }

  /** A thin line. */
  record Rule(double x, double y, double width) {}
}
