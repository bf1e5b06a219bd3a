package org.papierstroom.testkit.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.papierstroom.contract.Role;
import org.papierstroom.testkit.letter.PageTruth;
import org.papierstroom.testkit.letter.PageTruth.Footnote;
import org.papierstroom.testkit.letter.WrittenLetter;

/** What a document says, page by page. */
public record GoldDocument(String name, byte[] pdf, List<GoldPage> pages) {

  /**
   * One page.
   *
   * @param lines headings, paragraphs and items of the body, one a line
   * @param optional what may stand in the body or not: it never counts
   */
  public record GoldPage(List<String> lines, List<String> optional, List<Footnote> footnotes) {}

  public GoldDocument {
    pages = List.copyOf(pages);
  }

  /** The truth of a generated letter; captions and tables are optional. */
  public static GoldDocument of(WrittenLetter letter) {
    return new GoldDocument(
        letter.name(), letter.pdf(), letter.pages().stream().map(GoldDocument::page).toList());
  }

  private static GoldPage page(PageTruth truth) {
    List<String> lines = new ArrayList<>();
    List<String> optional = new ArrayList<>(truth.tables());
    for (PageTruth.Line line : truth.body()) {
      (line.role() == Role.CAPTION ? optional : lines).add(line.text());
    }
    return new GoldPage(lines, optional, truth.footnotes());
  }

  /**
   * All documents of a folder of folders, each with {@code document.pdf}, {@code body.txt} (pages
   * separated by form feeds), {@code footnotes.txt} and {@code optional.tsv}.
   */
  public static List<GoldDocument> readAll(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        if (Files.exists(entry.resolve("body.txt"))) {
          documents.add(read(entry));
        }
      }
    }
    return documents;
  }

  private static GoldDocument read(Path folder) throws IOException {
    List<List<String>> optional = Table.read(folder.resolve("optional.tsv")).rows("page", "text");
    List<List<String>> notes =
        Table.read(folder.resolve("footnotes.txt")).rows("page", "number", "text");
    List<GoldPage> pages = new ArrayList<>();
    for (String body : Files.readString(folder.resolve("body.txt")).split("\f", -1)) {
      String number = String.valueOf(pages.size() + 1);
      pages.add(
          new GoldPage(
              body.lines().toList(),
              optional.stream()
                  .filter(row -> row.get(0).equals(number))
                  .map(row -> row.get(1))
                  .toList(),
              notes.stream()
                  .filter(row -> row.get(0).equals(number))
                  .map(row -> new Footnote(row.get(1), row.get(2)))
                  .toList()));
    }
    byte[] pdf = Files.readAllBytes(folder.resolve("document.pdf"));
    return new GoldDocument(folder.getFileName().toString(), pdf, pages);
  }
}
