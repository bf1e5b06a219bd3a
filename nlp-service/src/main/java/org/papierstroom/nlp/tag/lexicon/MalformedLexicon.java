package org.papierstroom.nlp.tag.lexicon;

/** A lexicon file breaks the format; the message names the file, the line and what is wrong. */
public final class MalformedLexicon extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedLexicon(String file, int line, String what) {
    super("lexicon " + file + ", line " + line + ": " + what);
  }
}
