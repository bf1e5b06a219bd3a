package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Works the defects of the page's content into pages that are set; leaves their truth alone. */
final class Spoiler {

  private static final double HAIR = 0.35;
  private static final String ALIKE = "eclI1O0";
  private static final String ALIKE_TO = "coi1l0O";

  private final Set<Defect> defects;
  private final Random chance;

  private Spoiler(Set<Defect> defects, Random chance) {
    this.defects = defects;
    this.chance = chance;
  }

  static List<SetPage> spoil(List<SetPage> pages, Set<Defect> defects, Random chance) {
    Spoiler spoiler = new Spoiler(defects, chance);
    List<SetPage> spoiled = pages.stream().map(spoiler::spoil).toList();
    if (defects.contains(Defect.ACCUMULATED) || defects.contains(Defect.ACCUMULATED_SORTED)) {
      return spoiler.accumulate(spoiled);
    }
    return spoiled;
  }

  private SetPage spoil(SetPage page) {
    List<SetRun> runs = new ArrayList<>(page.runs());
    if (defects.contains(Defect.SIDEWAYS_NOTE)) {
      runs.add(
          SetRun.of("Afschrift voor het archief 2024/118", Face.REGULAR, 7, 30, 520).turnedUp());
    }
    if (defects.contains(Defect.DOUBLE_LINES)) {
      runs = twice(runs, run -> true);
    } else if (defects.contains(Defect.DOUBLE_HEADINGS)) {
      runs = twice(runs, run -> run.face() == Face.BOLD);
    }
    if (defects.contains(Defect.SHADOW)) {
      List<SetRun> shadow = runs.stream().map(run -> run.moved(0.8, 0.8).with(Ink.GREY)).toList();
      runs.addAll(0, shadow);
    }
    if (defects.contains(Defect.WHITE_TEXT)) {
      runs.addAll(decoys(runs, Ink.WHITE));
    }
    if (defects.contains(Defect.CLIPPED_TEXT)) {
      runs.addAll(decoys(runs, Ink.CLIPPED));
    }
    if (defects.contains(Defect.HIDDEN_LAYER)) {
      runs.addAll(decoys(runs, Ink.SWITCHED_OFF));
    }
    if (defects.contains(Defect.OFF_PAGE_TEXT)) {
      runs.add(SetRun.of("concept niet verspreiden", Face.REGULAR, 9, Layout.WIDTH + 40, 300));
      runs.add(SetRun.of("versie van de afdeling", Face.REGULAR, 9, 100, -60));
    }
    if (defects.contains(Defect.HIDDEN_OCR)) {
      double right = chance.nextDouble(-2, 2);
      double down = chance.nextDouble(-3, 3);
      List<SetRun> layer = runs.stream().map(run -> misread(run.moved(right, down))).toList();
      runs.addAll(layer);
    }
    if (defects.contains(Defect.OCR_SCAN)) {
      runs.replaceAll(run -> run.with(Ink.INVISIBLE));
    }
    return page.withRuns(runs);
  }

  private static List<SetRun> twice(List<SetRun> runs, java.util.function.Predicate<SetRun> which) {
    return new ArrayList<>(
        runs.stream()
            .flatMap(run -> which.test(run) ? Stream.of(run, run.moved(HAIR, 0)) : Stream.of(run))
            .toList());
  }

  /** Words that nobody sees, on the lines of the text. */
  private static List<SetRun> decoys(List<SetRun> runs, Ink ink) {
    return runs.stream()
        .filter(run -> run.text().length() > 40)
        .map(run -> run.saying("verborgen opmerking van de opsteller").moved(3, 4).with(ink))
        .toList();
  }

  /** What an OCR program might make of a run: now and then a letter that looks alike. */
  private SetRun misread(SetRun run) {
    StringBuilder text = new StringBuilder(run.text());
    for (int at = 0; at < text.length(); at++) {
      int like = ALIKE.indexOf(text.charAt(at));
      if (like >= 0 && chance.nextInt(60) == 0) {
        text.setCharAt(at, ALIKE_TO.charAt(like));
      }
    }
    return run.saying(text.toString()).with(Ink.INVISIBLE);
  }

  private List<SetPage> accumulate(List<SetPage> pages) {
    List<SetPage> all = new ArrayList<>();
    List<SetRun> drawn = new ArrayList<>();
    for (SetPage page : pages) {
      drawn.addAll(page.runs());
      List<SetRun> runs = new ArrayList<>(drawn);
      if (defects.contains(Defect.ACCUMULATED_SORTED)) {
        runs.sort(Comparator.comparingDouble(SetRun::y).thenComparingDouble(SetRun::x));
      }
      all.add(page.withRuns(runs));
    }
    return all;
  }
}
