package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papierstroom.contract.Page;

/**
 * Closes spaces that stand within a word: {@code num mer}, {@code co nta ctpersoon}. Producers draw
 * them when they round widths, and OCR sees them. Both must speak for it: the gap is clearly
 * narrower than a space on this page, and the parts make a word of the list although not all of
 * them are words.
 */
final class FalseSpaces implements LineStep {

  private static final String STEP = "words";
  private static final String RULE = "false-spaces";
  private static final int MOST_PARTS = 5;
  private static final int SHORTEST = 3;
  private static final int LONG = 4;
  private static final int ENOUGH = 20;

  /** Share of the usual space below which a gap is narrow. */
  private static final double NARROW = 0.6;

  /** The same where OCR has guessed at gaps. */
  private static final double NARROW_IN_OCR = 0.85;

  /** Share of the usual space below which there is none, even if the parts are words as well. */
  private static final double NONE = 0.36;

  private final DutchWords list;

  FalseSpaces(DutchWords list) {
    this.list = list;
  }

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    double ofAll = usualSpace(pages.stream().flatMap(page -> page.lines().stream()).toList());
    return pages.stream().map(page -> close(page, ofAll, notes)).toList();
  }

  private LinePage close(LinePage page, double ofAll, Notes notes) {
    double own = usualSpace(page.lines());
    double usual = own > 0 ? own : ofAll;
    if (usual <= 0) {
      return page;
    }
    boolean ocr = page.flags().contains(Page.OCR_LAYER) || page.flags().contains(Page.OCR);
    double narrow = (ocr ? NARROW_IN_OCR : NARROW) * usual;
    int[] closed = new int[1];
    LinePage mended =
        page.map(
            line -> {
              List<Word> words = close(line.words(), narrow, ocr ? 0 : NONE * usual, closed);
              return words == line.words() ? line : line.words(words);
            });
    if (closed[0] == 0) {
      return page;
    }
    notes.add(STEP, RULE, page.number(), closed[0] + " spaces within words closed");
    return mended;
  }

  /** The middle one of the gaps between the words of lines, in ems; 0 where there are few. */
  private static double usualSpace(List<Line> lines) {
    double[] spaces = new double[lines.stream().mapToInt(line -> line.words().size()).sum()];
    int count = 0;
    for (Line line : lines) {
      for (int i = 1; i < line.words().size(); i++) {
        Word word = line.words().get(i);
        if (!word.glued()) {
          spaces[count++] = gap(line.words(), i);
        }
      }
    }
    Arrays.sort(spaces, 0, count);
    return count < ENOUGH ? 0 : spaces[count / 2];
  }

  private static double gap(List<Word> words, int index) {
    Word word = words.get(index);
    return (word.left() - words.get(index - 1).right()) / word.size();
  }

  private List<Word> close(List<Word> words, double narrow, double none, int[] closed) {
    List<Word> mended = words;
    int at = 0;
    while (at + 1 < words.size()) {
      int end = end(words, at, narrow, none);
      if (end > at + 1) {
        if (mended == words) {
          mended = new ArrayList<>(words);
        }
        for (int i = at + 1; i < end; i++) {
          mended.set(i, words.get(i).gluedOn());
        }
        closed[0] += end - at - 1;
      }
      at = Math.max(end, at + 1);
    }
    return mended;
  }

  /** The end of the longest run of parts from here on that make one word. */
  private int end(List<Word> words, int at, double narrow, double none) {
    int end = at;
    if (!narrow(words, at + 1, narrow)) {
      return end;
    }
    StringBuilder joined = new StringBuilder(words.get(at).text());
    boolean allKnown = isWord(words.get(at).text());
    for (int i = at + 1; i < words.size() && i < at + MOST_PARTS && narrow(words, i, narrow); i++) {
      Word word = words.get(i);
      if (!Character.isLetter(joined.charAt(joined.length() - 1))
          || !Character.isLowerCase(word.text().charAt(0))) {
        break;
      }
      joined.append(word.text());
      boolean apart = gap(words, i) > none || isShort(words.get(i - 1)) || isShort(word);
      allKnown &= isWord(word.text()) && apart;
      String bare = bare(joined);
      if (!allKnown && bare.length() >= SHORTEST && list.knows(bare)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** So short, or a name, that its joining to another may make a word by chance. */
  private static boolean isShort(Word word) {
    return word.text().length() < LONG || Character.isUpperCase(word.text().charAt(0));
  }

  private static boolean narrow(List<Word> words, int index, double narrow) {
    Word word = words.get(index);
    return !word.glued() && !word.raised() && gap(words, index) <= narrow;
  }

  private boolean isWord(String text) {
    String bare = bare(text);
    return bare.length() == 1 ? bare.equals("u") : list.knows(bare);
  }

  /** Without what stands around its letters. */
  private static String bare(CharSequence text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(start, end).toString();
  }
}
