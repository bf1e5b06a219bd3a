package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Letter;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Role;

/**
 * Writes the passages of all pages as one text and notes where each word of it stands. Running text
 * is not interrupted at a page end: what stands between the two parts of a paragraph comes after
 * it.
 */
final class Composition {

  private static final String CELL = " | ";

  private final Joining joining;
  private final Notes notes;
  private final RunningText running = new RunningText();
  private final Map<Passage, Block> blocks = new IdentityHashMap<>();

  Composition(Joining joining, Notes notes) {
    this.joining = joining;
    this.notes = notes;
  }

  CleanText compose(List<PassagePage> pages, Optional<Letter> letter) {
    Map<Passage, LinePage> home = new IdentityHashMap<>();
    for (Passage passage : inTextOrder(pages, home)) {
      write(passage, page(home, passage), running);
    }
    List<Page> composed = new ArrayList<>();
    for (PassagePage page : pages) {
      composed.add(page(page));
    }
    return new CleanText(
        running.text(), composed, running.joints(), running.uncertain(), letter, notes.list());
  }

  private static LinePage page(Map<Passage, LinePage> home, Passage passage) {
    LinePage page = home.get(passage);
    if (page == null) {
      throw new IllegalStateException("a passage without a page");
    }
    return page;
  }

  /** All passages but furniture, each continuing one straight after the one it continues. */
  private static List<Passage> inTextOrder(List<PassagePage> pages, Map<Passage, LinePage> home) {
    List<Passage> ordered = new ArrayList<>();
    int lastRunning = -1;
    for (PassagePage page : pages) {
      for (Passage passage : page.passages()) {
        home.put(passage, page.page());
        if (passage.role() == Role.FURNITURE) {
          continue;
        }
        if (passage.continues() && lastRunning >= 0) {
          ordered.add(++lastRunning, passage);
          continue;
        }
        ordered.add(passage);
        if (passage.running()) {
          lastRunning = ordered.size() - 1;
        }
      }
    }
    return ordered;
  }

  private Page page(PassagePage page) {
    LinePage lines = page.page();
    List<Block> inOrder = new ArrayList<>();
    for (Passage passage : page.passages()) {
      if (passage.role() == Role.FURNITURE) {
        write(passage, lines, new RunningText());
      }
      Block block = blocks.get(passage);
      if (block != null) {
        inOrder.add(block);
      }
    }
    return new Page(lines.number(), lines.width(), lines.height(), lines.flags(), inOrder);
  }

  private void write(Passage passage, LinePage page, RunningText text) {
    if (text.length() > 0 && !passage.continues()) {
      text.space("\n\n");
    }
    boolean joinFirst = passage.continues() && !text.lastWord().isEmpty();
    int start = joinFirst ? -1 : text.length();
    for (int i = 0; i < passage.lines().size(); i++) {
      boolean joins = i > 0 || joinFirst;
      start = writeLine(passage, i, page, text, joins, start);
    }
    int from = Math.max(0, start);
    Box box = page.turn().onPage(passage.box(), page.width(), page.height());
    blocks.put(
        passage,
        new Block(
            passage.role(),
            text.from(from),
            from,
            text.length(),
            box,
            passage.continues(),
            passage.rule(),
            passage.mark(),
            text.takePieces()));
  }

  /** Writes a line; gives the start of the passage, which is known after its first word. */
  private int writeLine(
      Passage passage, int at, LinePage page, RunningText text, boolean joins, int start) {
    Line line = passage.lines().get(at);
    int passageStart = start;
    boolean cell = line.standing() instanceof Standing.Cell;
    boolean table = passage.role() == Role.TABLE && !cell;
    boolean first = true;
    Word before = line.first();
    for (Word word : line.words()) {
      if (word.noteMark()) {
        text.leftOut(word.text());
        continue;
      }
      Box box = page.turn().onPage(word.box(), page.width(), page.height());
      if (!first) {
        following(word, before, box, text, table);
      } else if (!joins) {
        text.word(word.text(), box);
      } else if (table || cell && !sameCell(passage, at)) {
        text.space(table || !sameRow(passage, at) ? "\n" : CELL);
        text.word(word.text(), box);
      } else {
        Seam seam = joining.seam(text.lastWord(), word.text());
        text.joined(seam, word.text(), box);
      }
      if (passageStart < 0) {
        passageStart = text.startOfLastPiece();
      }
      first = false;
      before = word;
    }
    return passageStart;
  }

  private static boolean sameCell(Passage passage, int line) {
    return passage.lines().get(line).standing().equals(passage.lines().get(line - 1).standing());
  }

  private static boolean sameRow(Passage passage, int line) {
    return passage.lines().get(line).standing() instanceof Standing.Cell cell
        && passage.lines().get(line - 1).standing() instanceof Standing.Cell above
        && cell.row() == above.row();
  }

  private static void following(Word word, Word before, Box box, RunningText text, boolean table) {
    if (table && word.left() - before.right() > Row.CELL_GAP * word.size()) {
      text.space(CELL);
      text.word(word.text(), box);
    } else if (word.glued()) {
      text.glued(word.text(), box);
    } else {
      text.space(" ");
      text.word(word.text(), box);
    }
  }
}
