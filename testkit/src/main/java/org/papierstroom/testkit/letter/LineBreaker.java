package org.papierstroom.testkit.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Breaks the words of one block into lines, one line at a time. */
final class LineBreaker {

  private static final Pattern SPACES = Pattern.compile(" +");

  private final Typeface typeface;
  private final Face face;
  private final double size;
  private final Optional<String> hyphen;
  private final Deque<Word> words = new ArrayDeque<>();

  /** A word, and the whole word it is the rest of. */
  private record Word(List<Bit> bits, String truth) {}

  /**
   * A line.
   *
   * @param words as drawn
   * @param truth the text it adds; a word that is broken counts to the line it starts on
   * @param last true for the last line of its block
   */
  record Line(List<List<Bit>> words, String truth, boolean last) {

    List<String> marks() {
      return words.stream()
          .flatMap(List::stream)
          .filter(bit -> bit.style() == Bit.Style.MARK)
          .map(Bit::text)
          .toList();
    }
  }

  LineBreaker(Typeface typeface, Face face, double size, Optional<String> hyphen, String text) {
    this.typeface = typeface;
    this.face = face;
    this.size = size;
    this.hyphen = hyphen;
    for (String word : SPACES.splitAsStream(text).toList()) {
      List<Bit> bits = Bit.parse(word);
      words.add(new Word(bits, Bit.plain(bits)));
    }
  }

  boolean done() {
    return words.isEmpty();
  }

  /** The next line; without {@code breaks} no word is broken, at the end of a page. */
  Line next(double width, Breaks breaks) {
    List<List<Bit>> line = new ArrayList<>();
    StringBuilder truth = new StringBuilder();
    double room = width;
    double space = typeface.width(face, size, " ");
    while (!words.isEmpty()) {
      Word word = words.removeFirst();
      double needed = width(word.bits()) + (line.isEmpty() ? 0 : space);
      if (needed > room && !line.isEmpty()) {
        double left = room - space;
        Optional<Word> start = breaks == Breaks.ALLOWED ? breakOff(word, left) : Optional.empty();
        start.ifPresentOrElse(
            part -> {
              line.add(part.bits());
              append(truth, part.truth());
            },
            () -> words.addFirst(word));
        break;
      }
      line.add(word.bits());
      append(truth, word.truth());
      room -= needed;
    }
    return new Line(line, truth.toString(), words.isEmpty());
  }

  /** Whether words may be broken at the end of a line. */
  enum Breaks {
    ALLOWED,
    NONE
  }

  private static void append(StringBuilder truth, String word) {
    if (!truth.isEmpty() && !word.isEmpty()) {
      truth.append(' ');
    }
    truth.append(word);
  }

  /** Puts the rest of the word back and gives what fits before it. */
  private Optional<Word> breakOff(Word word, double room) {
    Bit first = word.bits().getFirst();
    if (first.style() != Bit.Style.PLAIN) {
      return Optional.empty();
    }
    String text = first.text();
    for (int at = text.length() - 2; at > 0; at--) {
      if (text.charAt(at - 1) == '-' && at > 1 && fits(text.substring(0, at), room)) {
        return Optional.of(split(word, text.substring(0, at), text.substring(at)));
      }
    }
    if (hyphen.isEmpty()) {
      return Optional.empty();
    }
    int letters = 0;
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    for (Hyphenation.Break part : Hyphenation.of(text.substring(0, letters))) {
      String before = part.before() + hyphen.get();
      if (fits(before, room)) {
        return Optional.of(split(word, before, part.after() + text.substring(letters)));
      }
    }
    return Optional.empty();
  }

  private Word split(Word word, String before, String after) {
    List<Bit> rest = new ArrayList<>(word.bits());
    rest.set(0, new Bit(after, Bit.Style.PLAIN));
    words.addFirst(new Word(rest, ""));
    return new Word(List.of(new Bit(before, Bit.Style.PLAIN)), word.truth());
  }

  private boolean fits(String text, double room) {
    return typeface.width(face, size, text) <= room;
  }

  private double width(List<Bit> bits) {
    double width = 0;
    for (Bit bit : bits) {
      double scale = bit.style() == Bit.Style.PLAIN ? 1 : Typesetter.SMALL;
      width += typeface.width(face, size * scale, bit.text());
    }
    return width;
  }
}
