package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.Joint;
import org.papierstroom.contract.Piece;
import org.papierstroom.contract.Uncertain;

/** Text that grows word by word and counts its code points. */
final class RunningText {

  private final StringBuilder text = new StringBuilder();
  private final List<Joint> joints = new ArrayList<>();
  private final List<Uncertain> uncertain = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int length;
  private String lastWord = "";
  private int lastWordStart;

  /** Length so far, in code points. */
  int length() {
    return length;
  }

  String text() {
    return text.toString();
  }

  /** The text from a code point on. */
  String from(int start) {
    return text.substring(text.offsetByCodePoints(text.length(), start - length));
  }

  List<Joint> joints() {
    return joints;
  }

  List<Uncertain> uncertain() {
    return uncertain;
  }

  /** The pieces since the last call. */
  List<Piece> takePieces() {
    List<Piece> taken = pieces;
    pieces = new ArrayList<>();
    return taken;
  }

  /** Where the last word, or the last part of one, starts. */
  int startOfLastPiece() {
    return pieces.isEmpty() ? length : pieces.getLast().start();
  }

  /** Adds something that is no word: white space, a separator. */
  void space(String separator) {
    append(separator);
    lastWord = "";
  }

  /** Adds a word, straight after what is there. */
  void word(String word, Box box) {
    lastWordStart = length;
    lastWord = word;
    int start = length;
    append(word);
    pieces.add(new Piece(start, length, box));
  }

  /** Adds more of the word that is there, such as what follows a superscript. */
  void glued(String word, Box box) {
    int start = length;
    lastWord += word;
    append(word);
    pieces.add(new Piece(start, length, box));
  }

  /** The last word so far, empty after a separator. */
  String lastWord() {
    return lastWord;
  }

  /** Adds the first word of a new line, put to the last word as the seam says. */
  void joined(Seam seam, String word, Box box) {
    String before = lastWord;
    int wordStart = lastWordStart;
    String dropped = drop(seam.dropBefore());
    int start = length;
    append(seam.between());
    int end = length;
    String tail = word.substring(seam.dropAfter());
    joints.add(new Joint(start, end, dropped + "\n" + word.substring(0, seam.dropAfter())));
    int pieceStart = seam.dropAfter() > 0 ? start : length;
    append(tail);
    pieces.add(new Piece(pieceStart, length, box));
    if (seam.between().equals(" ")) {
      lastWordStart = end;
      lastWord = word;
      return;
    }
    lastWordStart = wordStart;
    lastWord = seam.join(before, word);
    if (!seam.alternatives().isEmpty()) {
      uncertain.add(new Uncertain(wordStart, length, seam.alternatives(), seam.confidence()));
    }
  }

  /** Notes that something stood here that the text leaves out. */
  void leftOut(String original) {
    joints.add(new Joint(length, length, original));
  }

  private String drop(int characters) {
    String dropped = text.substring(text.length() - characters);
    text.setLength(text.length() - characters);
    length -= characters;
    if (characters > 0 && !pieces.isEmpty()) {
      Piece last = pieces.removeLast();
      pieces.add(new Piece(last.start(), last.end() - characters, last.box()));
    }
    return dropped;
  }

  private void append(String addition) {
    text.append(addition);
    length += addition.codePointCount(0, addition.length());
  }
}
