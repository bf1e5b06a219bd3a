package org.papierstroom.testkit.score;

import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two texts, word by word: {@code [-gold-]} is missing, {@code {+run+}} is
 * too much, with a few words around them.
 */
final class WordDiff {

  private static final int CONTEXT = 4;

  private final List<String> gold;
  private final List<String> run;
  private final int[][] common;

  private record Step(char kind, String word) {}

  private WordDiff(String gold, String run) {
    this.gold = List.of(gold.split(" ", -1));
    this.run = List.of(run.split(" ", -1));
    this.common = new int[this.gold.size() + 1][this.run.size() + 1];
  }

  /** The differences, each on a line of its own. */
  static List<String> of(String gold, String run) {
    WordDiff diff = new WordDiff(gold, run);
    diff.compare();
    return diff.lines(diff.steps());
  }

  private void compare() {
    for (int i = gold.size() - 1; i >= 0; i--) {
      for (int j = run.size() - 1; j >= 0; j--) {
        common[i][j] =
            gold.get(i).equals(run.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gold.size() || j < run.size()) {
      if (i < gold.size() && j < run.size() && gold.get(i).equals(run.get(j))) {
        steps.add(new Step('=', gold.get(i)));
        i++;
        j++;
      } else if (j == run.size() || (i < gold.size() && common[i + 1][j] >= common[i][j + 1])) {
        steps.add(new Step('-', gold.get(i++)));
      } else {
        steps.add(new Step('+', run.get(j++)));
      }
    }
    return steps;
  }

  private List<String> lines(List<Step> steps) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int same = Integer.MAX_VALUE / 2;
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      if (step.kind() != '=') {
        if (same > 2 * CONTEXT) {
          flush(lines, line);
          for (int before = Math.max(0, at - CONTEXT); before < at; before++) {
            line.append(steps.get(before).word()).append(' ');
          }
        }
        line.append(step.kind() == '-' ? "[-" : "{+")
            .append(step.word())
            .append(step.kind() == '-' ? "-] " : "+} ");
        same = 0;
      } else if (same++ < 2 * CONTEXT && !line.isEmpty()) {
        line.append(step.word()).append(' ');
      }
    }
    flush(lines, line);
    return lines;
  }

  private static void flush(List<String> lines, StringBuilder line) {
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
      line.setLength(0);
    }
  }
}
