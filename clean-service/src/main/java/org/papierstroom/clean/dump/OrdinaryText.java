package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Note;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Piece;
import org.papierstroom.contract.Role;

/**
 * A text as it is: the running text is the file, character for character. Form feeds start pages
 * and empty lines part blocks, both without leaving the text. Boxes are those of a typewriter.
 */
final class OrdinaryText {

  private static final double CHARACTER = 5;
  private static final double PITCH = 12;
  private static final double MARGIN = 50;

  private final String text;
  private final int[] codePoints;
  private final List<Page> pages = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private double width = 2 * MARGIN;
  private double y = MARGIN;

  private OrdinaryText(String text) {
    this.text = text;
    this.codePoints = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean half = Character.isLowSurrogate(text.charAt(i)) && i > 0;
      codePoints[i + 1] = codePoints[i] + (half ? 0 : 1);
    }
  }

  static CleanText of(String text, List<Note> notes) {
    return new OrdinaryText(text).read(notes);
  }

  private CleanText read(List<Note> notes) {
    int at = 0;
    int block = -1;
    List<Piece> pieces = new ArrayList<>();
    while (at <= text.length()) {
      int end = lineEnd(at);
      boolean blank = text.substring(at, end).isBlank();
      boolean pageEnd = end == text.length() || text.charAt(end) == '\f';
      if (!blank) {
        block = block < 0 ? at : block;
        pieces.addAll(words(at, end));
      }
      y += PITCH;
      if (block >= 0 && (blank || pageEnd)) {
        close(block, blank ? lastPrinted(at) : lastPrinted(end), pieces);
        block = -1;
        pieces = new ArrayList<>();
      }
      if (pageEnd) {
        pages.add(new Page(pages.size() + 1, width + MARGIN, y + MARGIN, List.of(), blocks));
        blocks = new ArrayList<>();
        y = MARGIN;
      }
      at = end + 1;
    }
    return new CleanText(text, pages, List.of(), List.of(), Optional.empty(), notes);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\f') {
      end++;
    }
    return end;
  }

  private int lastPrinted(int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void close(int start, int end, List<Piece> pieces) {
    Box box = pieces.getFirst().box();
    for (Piece piece : pieces) {
      box = box.union(piece.box());
    }
    blocks.add(
        new Block(
            Role.PARAGRAPH,
            text.substring(start, end),
            codePoints[start],
            codePoints[end],
            box,
            false,
            Optional.empty(),
            Optional.empty(),
            pieces));
  }

  private List<Piece> words(int start, int end) {
    List<Piece> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        double x = MARGIN + (at - start) * CHARACTER;
        width = Math.max(width, x + (stop - at) * CHARACTER);
        words.add(
            new Piece(
                codePoints[at], codePoints[stop], new Box(x, y, (stop - at) * CHARACTER, PITCH)));
      }
      at = stop + 1;
    }
    return words;
  }
}
