package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  private static final int MOST_PAGES = 8;

  @Tag("slow")
  @Test
  void unseenLettersComeBackPageByPage() {
    AccumulatedLetters letters = new AccumulatedLetters();
    DutchWords dutch = DutchWords.load();
    double total = 0;
    int count = 0;
    for (long seed = 0; count < LETTERS; seed++) {
      LetterSetting setting = LetterSetting.drawn(seed);
      AccumulatedLetter letter = letters.letter(setting, seed);
      if (letter.pages().size() < 2 || setting.pages() > MOST_PAGES) {
        continue;
      }
      count++;
      Optional<Accumulation> found = AccumulationFinder.find(letter.text());
      double rate =
          found
              .map(
                  dumps ->
                      new DumpRepair(DutchModel.load(), new Words(dutch::knows), Tuning.DEFAULT)
                          .repair(dumps))
              .map(pages -> AccumulatedLetters.Errors.of(letter, pages).rate())
              .orElse(1.0);
      System.out.printf("%d %s: %.2f %%%n", seed, letter, 100 * rate);
      total += Math.min(1, rate);
    }
    double mean = total / count;
    System.out.printf("mean character error rate of %d letters: %.3f %%%n", count, 100 * mean);
    assertTrue(mean <= 0.01, "mean character error rate " + mean);
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
