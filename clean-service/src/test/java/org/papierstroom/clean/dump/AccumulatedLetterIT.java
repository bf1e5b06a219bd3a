package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.reconstruct.DutchWords;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.testkit.dump.AccumulatedLetter;
import org.papierstroom.testkit.dump.LetterSetting;

class AccumulatedLetterIT {

  private static final int LETTERS = 50;

  /** No letter with these numbers was looked at while the repair was made. */
  private static final long FIRST_UNSEEN = 43_000;

  private static final long FIRST_OF_SAMPLE = 7000;
  private static final int SAMPLE = 6;
  private static final int SHORT = 4;
  private static final long WHOLE_WORDS = 8001;

  /** Twelve pages in glyphs, those at one place in any order. */
  private static final long ANY_ORDER = 20009;

  /** Fifteen pages in any order, the last five in another face. */
  private static final long ANNEX = 40015;

  /** Nine pages in glyphs of a face that is in no table, in any order. */
  private static final long UNKNOWN_FACE = 8092;

  /** Fifteen justified pages of whole words, which keep the order of their pages. */
  private static final long WORDS_IN_ORDER = 41017;

  /** Eight justified pages in kerned chunks, in page order, the last ones in another face. */
  private static final long KEPT = 41043;

  /** Four justified pages in any order. */
  private static final long JUSTIFIED = 41040;

  @Tag("slow")
  @Test
  void unseenLettersComeBackPageByPage() {
    assertTrue(meanRate(FIRST_UNSEEN, LETTERS, Integer.MAX_VALUE) <= 0.01);
  }

  @Test
  void shortUnseenLettersComeBackPageByPage() {
    assertTrue(meanRate(FIRST_OF_SAMPLE, SAMPLE, SHORT) <= 0.01);
  }

  /** Its order alone tells the widths; by language it came out at 0.62 %. */
  @Test
  void letterInAFaceOfNoTableIsReadByPlaces() {
    assertTrue(meanRate(UNKNOWN_FACE, 1, Integer.MAX_VALUE) <= 0.002);
  }

  @Test
  void longLetterInAnyOrderIsReadByPlaces() {
    assertTrue(meanRate(ANY_ORDER, 1, Integer.MAX_VALUE) <= 0.005);
  }

  /** Its rows are read by the order of the old ones; by places alone it came out at 2.9 %. */
  @Test
  void crowdedRowsAreReadWhateverTheirFace() {
    assertTrue(meanRate(ANNEX, 1, Integer.MAX_VALUE) <= 0.008);
  }

  /** Without their order they came out at 2.1 %. */
  @Test
  void wordsComeBackInTheirOrder() {
    assertTrue(meanRate(WORDS_IN_ORDER, 1, Integer.MAX_VALUE) <= 0.001);
  }

  /** Rows that language left unread made 1.4 and 1.3 %. */
  @Test
  void justifiedLettersAreReadByOrder() {
    assertTrue(meanRate(KEPT, 1, Integer.MAX_VALUE) <= 0.005);
    assertTrue(meanRate(JUSTIFIED, 1, Integer.MAX_VALUE) <= 0.005);
  }

  /** In page order the words of the earlier pages stay whole and in order, as in a form. */
  @Test
  void dumpOfWholeWordsIsPartedIntoAllItsPages() {
    AccumulatedLetter letter =
        new AccumulatedLetters().letter(LetterSetting.drawn(WHOLE_WORDS), WHOLE_WORDS);
    Accumulation dumps = AccumulationFinder.find(letter.text()).orElseThrow();
    assertEquals(letter.pages().size(), dumps.size());
  }

  /**
   * Prints the error rate of each letter, and of each kind of letter, and gives the mean of all.
   */
  private static double meanRate(long firstSeed, int letterCount, int mostPages) {
    AccumulatedLetters letters = new AccumulatedLetters();
    DutchWords dutch = DutchWords.load();
    Map<String, DoubleSummaryStatistics> kinds = new TreeMap<>();
    int count = 0;
    for (long seed = firstSeed; count < letterCount; seed++) {
      LetterSetting setting = LetterSetting.drawn(seed);
      int pages = (setting.pages() + setting.step() - 1) / setting.step();
      if (pages < 2 || pages > mostPages) {
        continue;
      }
      AccumulatedLetter letter = letters.letter(setting, seed);
      double rate =
          AccumulationFinder.find(letter.text())
              .map(
                  dumps ->
                      new DumpRepair(DutchModel.load(), new Words(dutch::knows), Tuning.DEFAULT)
                          .repair(dumps))
              .map(found -> Math.min(1, AccumulatedLetters.Errors.of(letter, found).rate()))
              .orElse(1.0);
      count++;
      System.out.printf("%d %s: %.2f %%%n", seed, letter, 100 * rate);
      for (Object kind :
          List.of(
              "all",
              setting.face(),
              setting.chunking(),
              setting.ties(),
              setting.step() == 1 ? "every page" : "every second page",
              setting.separator().equals("\f") ? "with form feeds" : "without form feeds",
              pages > 8 ? "more than 8 pages" : "up to 8 pages")) {
        kinds.computeIfAbsent(kind.toString(), k -> new DoubleSummaryStatistics()).accept(rate);
      }
    }
    kinds.forEach(
        (kind, rates) ->
            System.out.printf(
                "%s: %d letters, mean %.3f %%, worst %.2f %%%n",
                kind, rates.getCount(), 100 * rates.getAverage(), 100 * rates.getMax()));
    return kinds.get("all").getAverage();
  }

  @Test
  void realDumpOfSixPagesIsGivenBack() throws IOException {
    Path dump = shared("data/accumulated/voortgang-integrale-migratieagenda.txt");
    Assumptions.assumeTrue(Files.exists(dump), "no shared material beside the checkout");
    Outcome<CleanText> outcome = new TextReader().read(Files.readAllBytes(dump), "text/plain");
    CleanText clean = (CleanText) assertInstanceOf(Outcome.Passed.class, outcome).event();
    assertEquals(6, clean.pages().size());
    List<String> marks =
        clean.pages().stream()
            .flatMap(page -> page.blocks().stream())
            .flatMap(block -> block.mark().stream())
            .toList();
    assertEquals(List.of("1", "3", "7", "10", "11", "12"), marks);
  }

  private static Path shared(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared"))) {
      folder = folder.getParent();
    }
    return folder.resolve("shared").resolve(name);
  }
}
