package org.papierstroom.clean.dump;

import java.util.List;
import org.papierstroom.clean.reconstruct.DutchWords;
import org.papierstroom.testkit.dump.AccumulatedLetter;
import org.papierstroom.testkit.dump.LetterSetting;

/**
 * Measures time and memory of the repair by number of pages; run it with the numbers as arguments.
 * Prints a line of tab-separated values for each: pages, characters of the file, seconds, seconds
 * per page, microseconds per character of the file, megabytes in use afterwards, character error
 * rate.
 */
final class DumpGrowth {

  private static final long SEED = 2;

  private DumpGrowth() {}

  public static void main(String[] pageCounts) {
    AccumulatedLetters letters = new AccumulatedLetters();
    DutchWords dutch = DutchWords.load();
    System.out.println("pages\tcharacters\tseconds\tper page\tµs/character\tMB\tCER");
    for (String count : pageCounts) {
      LetterSetting setting = LetterSetting.drawn(SEED).ofPages(Integer.parseInt(count));
      AccumulatedLetter letter = letters.letter(setting, SEED);
      long start = System.nanoTime();
      Accumulation dumps = AccumulationFinder.find(letter.text()).orElseThrow();
      List<List<RepairedLine>> pages =
          new DumpRepair(DutchModel.load(), new Words(dutch::knows), Tuning.DEFAULT).repair(dumps);
      double seconds = (System.nanoTime() - start) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      runtime.gc();
      long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      System.out.printf(
          "%d\t%d\t%.1f\t%.2f\t%.1f\t%d\t%.5f%n",
          pages.size(),
          letter.text().length(),
          seconds,
          seconds / pages.size(),
          1e6 * seconds / letter.text().length(),
          used,
          AccumulatedLetters.Errors.of(letter, pages).rate());
    }
  }
}
