package org.papierstroom.nlp.amount;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Mention.Amount.Kind;

/**
 * Scores the grammar on the gold text of real letters, which stands beside the repository and not
 * in it. Strict: span and value must both be right. Doubtful gold rows count for nothing.
 */
class LettersDevIT {

  private static final Path LETTERS = root().resolveSibling("shared/data/letters-dev");
  private static final List<Row> GOLD = new ArrayList<>();
  private static final List<Row> FOUND = new ArrayList<>();

  /** One mention; offsets in code points of its page. */
  record Row(
      String letter, int page, int start, int end, boolean money, String norm, boolean doubtful) {

    boolean overlaps(Row other) {
      return letter.equals(other.letter)
          && page == other.page
          && start < other.end
          && other.start < end;
    }

    boolean equalTo(Row other) {
      return overlaps(other)
          && start == other.start
          && end == other.end
          && money == other.money
          && norm.equals(other.norm);
    }
  }

  @BeforeAll
  static void readLetters() throws IOException {
    assumeTrue(Files.isDirectory(LETTERS), "no letters to measure on beside the repository");
    AmountGrammar dutch = AmountGrammar.dutch();
    for (Path letter : list(LETTERS)) {
      String name = letter.getFileName().toString();
      String[] pages = Files.readString(letter.resolve("body.txt")).split("\f", -1);
      for (int page = 0; page < pages.length; page++) {
        for (FoundAmount amount : dutch.find(pages[page])) {
          FOUND.add(row(name, page + 1, pages[page], amount));
        }
      }
      Files.readAllLines(letter.resolve("entities.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(cells -> Set.of("MONEY", "QUANTITY").contains(cells[4]))
          .forEach(cells -> GOLD.add(row(name, cells)));
    }
  }

  @Test
  void moneyIsFoundWithItsValue() {
    assertTrue(f1(true) >= 0.97, "F1 " + f1(true));
  }

  @Test
  void quantitiesAreFoundWithTheirValue() {
    assertTrue(f1(false) >= 0.90, "F1 " + f1(false));
  }

  private static double f1(boolean money) {
    List<Row> gold = GOLD.stream().filter(row -> row.money() == money && !row.doubtful()).toList();
    List<Row> found =
        FOUND.stream()
            .filter(row -> row.money() == money)
            .filter(row -> GOLD.stream().noneMatch(g -> g.doubtful() && g.overlaps(row)))
            .toList();
    long right = found.stream().filter(row -> gold.stream().anyMatch(row::equalTo)).count();
    return 2.0 * right / (gold.size() + found.size());
  }

  private static Row row(String letter, int page, String text, FoundAmount amount) {
    String value =
        Stream.of(amount.value(), amount.low(), amount.high())
            .flatMap(part -> part.stream())
            .map(part -> part.toPlainString())
            .collect(Collectors.joining(".."));
    return new Row(
        letter,
        page,
        text.codePointCount(0, amount.start()),
        text.codePointCount(0, amount.end()),
        amount.kind() == Kind.MONEY,
        value + " " + amount.currency().or(amount::unit).orElseThrow(),
        false);
  }

  private static Row row(String letter, String[] cells) {
    return new Row(
        letter,
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        cells[4].equals("MONEY"),
        cells[5],
        cells[6].equals("1"));
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Path root() {
    Path directory = Path.of("").toAbsolutePath();
    while (directory.getParent() != null && !Files.exists(directory.resolve("embedded-kafka"))) {
      directory = directory.getParent();
    }
    return directory;
  }
}
