package org.papierstroom.testkit.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sets paragraphs as a letter and dumps it the way the faulty extractor does. Like a word processor
 * it prints a space at the end of each line and one on each empty line.
 */
public final class LetterAccumulator {

  private static final double FOOT = 800;
  private static final double LAST_LINE = 700;
  private static final double RAISED = 3.5;
  private static final double FIRST_TOP = 330.6;
  private static final double TOP = 150.2;
  private static final List<String> FIELDS =
      List.of("Directie Regelingen", "Afdeling Toezicht", "Datum", "3 maart 2024", "Ons kenmerk");

  private final LetterSetting setting;
  private final Iterator<String> paragraphs;
  private final double field;
  private int note;
  private int set;
  private PrintFace face;

  private LetterAccumulator(LetterSetting setting, Stream<String> paragraphs) {
    this.setting = setting;
    this.paragraphs = paragraphs.iterator();
    this.field = LetterSetting.FIELD;
    this.face = setting.face();
  }

  /**
   * Sets and dumps a letter.
   *
   * @param paragraphs at least as many as fill its pages
   * @param seed for the order of chunks that start at the same place
   */
  public static AccumulatedLetter accumulate(
      LetterSetting setting, Stream<String> paragraphs, long seed) {
    LetterAccumulator letter = new LetterAccumulator(setting, paragraphs);
    FaultyExtractor extractor = new FaultyExtractor(seed);
    StringBuilder text = new StringBuilder();
    List<List<String>> truth = new ArrayList<>();
    for (int number = 1; number <= setting.pages(); number++) {
      SetPage page = letter.page(number);
      if ((number - 1) % setting.step() != 0) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append(setting.separator());
      }
      text.append(extractor.textOf(page, setting.ties()));
      truth.add(page.rows());
    }
    return new AccumulatedLetter(
        "%s %s %d pages %s %s"
            .formatted(
                setting.face(),
                setting.chunking(),
                truth.size(),
                setting.ties(),
                setting.features()),
        text.toString(),
        truth);
  }

  private SetPage page(int number) {
    if (setting.features().contains(Feature.ANNEX_IN_ANOTHER_FACE)
        && 3 * number > 2 * setting.pages() + 2) {
      face = setting.face() == PrintFace.SERIF ? PrintFace.SANS : PrintFace.SERIF;
    }
    Sheet sheet = new Sheet();
    double y = number == 1 ? FIRST_TOP : TOP;
    if (number == 1) {
      sheet.print("> Retouradres Postbus 12345 2500 AB Den Haag ", 6.5, setting.left(), 98.4);
      sheet.print("Aan de voorzitter van de raad ", setting.size(), setting.left(), 150.2);
    }
    List<String> notes = new ArrayList<>();
    while (y < LAST_LINE && paragraphs.hasNext()) {
      y = paragraph(sheet, y, notes);
    }
    if (setting.fields()) {
      for (int i = 0; i < FIELDS.size(); i++) {
        double at = (number == 1 ? 163.8 : TOP) + 13 * i;
        sheet.print(FIELDS.get(i) + " ", 6.5, field, at);
      }
    }
    footnotes(sheet, notes);
    sheet.print("Pagina " + number + " van " + setting.pages() + " ", 6.5, field, FOOT);
    return sheet.page();
  }

  private double paragraph(Sheet sheet, double top, List<String> notes) {
    double y = top;
    set++;
    String paragraph = paragraphs.next();
    if (setting.features().contains(Feature.HEADINGS) && set % 4 == 1) {
      sheet.bold(heading(paragraph) + " ", y);
      y += setting.leading();
    }
    boolean item = setting.features().contains(Feature.LISTS) && set % 5 > 2;
    double indent = item ? 2 * setting.size() : 0;
    List<String> lines = lines(paragraph, indent);
    boolean noted = notes.size() < 3 && lines.size() % 3 == 2;
    for (int i = 0; i < lines.size() && y < LAST_LINE; i++) {
      if (item && i == 0) {
        sheet.print("• ", setting.size(), setting.left(), y);
      }
      boolean justified = setting.features().contains(Feature.JUSTIFIED) && i + 1 < lines.size();
      double end =
          justified
              ? sheet.justify(lines.get(i), setting.left() + indent, y, setting.width() - indent)
              : sheet.print(lines.get(i) + " ", setting.size(), setting.left() + indent, y);
      if (noted && i == lines.size() - 1) {
        note++;
        sheet.print(String.valueOf(note), 6, end, y - RAISED);
        notes.add(
            note
                + " Kamerstukken II 20"
                + (10 + note % 14)
                + "/"
                + (11 + note % 14)
                + ", "
                + (29000 + 137 * note)
                + ", nr. "
                + (17 * note % 300)
                + ". ");
      }
      y += setting.leading();
    }
    if (setting.gap() == 1) {
      sheet.print(" ", setting.size(), setting.left(), y);
    }
    return y + setting.gap() * setting.leading();
  }

  private void footnotes(Sheet sheet, List<String> notes) {
    double y = FOOT - 20 - 10 * notes.size();
    for (String text : notes) {
      sheet.print(text, 6.5, setting.left(), y);
      y += 10;
    }
  }

  private static String heading(String paragraph) {
    return String.join(" ", Arrays.copyOf(paragraph.split(" ", 5), 4)).replaceAll("[,.:;]", "");
  }

  private List<String> lines(String paragraph, double indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty()
          && setting.chunking().width(longer, face, setting.size()) > setting.width() - indent) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A page while it is set. */
  private final class Sheet {
    private final List<Chunk> chunks = new ArrayList<>();
    private final Map<Integer, String> rows = new TreeMap<>();

    /** Prints a line and gives where it ends. */
    double print(String line, double size, double x, double baseline) {
      return print(new Chunking.Print(line, face, size, 0, spaces()), x, baseline);
    }

    void bold(String line, double baseline) {
      print(
          new Chunking.Print(line, PrintFace.BOLD, setting.size(), 0, spaces()),
          setting.left(),
          baseline);
    }

    /** Prints a line so that it ends where its width is full. */
    double justify(String line, double x, double baseline, double width) {
      double free = width - setting.chunking().width(line, face, setting.size());
      long gaps = line.chars().filter(c -> c == ' ').count();
      double stretch = gaps == 0 ? 0 : Math.max(0, free / gaps);
      return print(
          new Chunking.Print(line + " ", face, setting.size(), stretch, spaces()), x, baseline);
    }

    private boolean spaces() {
      return !setting.features().contains(Feature.UNPRINTED_SPACES);
    }

    private double print(Chunking.Print print, double x, double baseline) {
      List<Chunk> printed = setting.chunking().chunks(print, x, baseline);
      chunks.addAll(printed);
      if (!print.line().isBlank()) {
        rows.merge((int) baseline, print.line().strip(), (a, b) -> a + " " + b);
      }
      return printed.isEmpty() ? x : printed.getLast().end();
    }

    SetPage page() {
      return new SetPage(chunks, List.copyOf(rows.values()));
    }
  }
}
