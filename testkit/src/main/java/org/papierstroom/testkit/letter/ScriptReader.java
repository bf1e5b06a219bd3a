package org.papierstroom.testkit.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a script: fields, a line {@code ---}, then blocks of one line each.
 *
 * <p>{@code #} and {@code ##} start a heading, {@code -} or {@code 1.} an item, {@code |} a row of
 * a table, {@code !} a caption, {@code [^1]:} a footnote, {@code ===} a new page; all else is a
 * paragraph.
 */
final class ScriptReader {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\w+)]:\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("(-|\\d{1,2}\\.|[a-z]\\.)\\s+(.*)");
  private static final Pattern HEADING = Pattern.compile("(#{1,2})\\s+(.*)");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> footnotes = new LinkedHashMap<>();
  private final List<ScriptBlock> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private ScriptReader() {}

  static LetterScript read(String name, String script) {
    ScriptReader reader = new ScriptReader();
    List<String> lines = script.lines().toList();
    int body = lines.indexOf("---");
    lines.subList(0, body).forEach(reader::field);
    lines.subList(body + 1, lines.size()).forEach(reader::line);
    reader.endTable();
    Layout layout =
        Layout.valueOf(reader.fields.getOrDefault("layout", "ministry").toUpperCase(Locale.ROOT));
    return new LetterScript(
        name, layout, LetterHead.of(reader.fields), reader.blocks, reader.footnotes);
  }

  private void field(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      fields.put(line.substring(0, colon).trim(), line.substring(colon + 1).trim());
    }
  }

  private void line(String raw) {
    String line = raw.trim();
    if (line.startsWith("|")) {
      rows.add(Stream.of(line.substring(1).split("\\|", 0)).map(String::trim).toList());
      return;
    }
    endTable();
    if (!line.isEmpty()) {
      block(line);
    }
  }

  private void block(String line) {
    Matcher footnote = FOOTNOTE.matcher(line);
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.equals("===")) {
      blocks.add(new ScriptBlock.PageBreak());
    } else if (footnote.matches()) {
      footnotes.put(footnote.group(1), footnote.group(2));
    } else if (heading.matches()) {
      blocks.add(new ScriptBlock.Heading(heading.group(1).length(), heading.group(2)));
    } else if (item.matches()) {
      String mark = item.group(1).equals("-") ? "•" : item.group(1);
      blocks.add(new ScriptBlock.Item(mark, item.group(2)));
    } else if (line.startsWith("!")) {
      blocks.add(new ScriptBlock.Caption(line.substring(1).trim()));
    } else {
      blocks.add(new ScriptBlock.Paragraph(line));
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new ScriptBlock.Table(rows));
      rows.clear();
    }
  }
}
