package org.papierstroom.nlp.tag.organisation;

import java.util.List;
import opennlp.tools.namefind.BioCodec;

/** The outcomes of a token, numbered as in our models, and what one says of the next. */
public final class Outcomes {

  public static final int INSIDE = 0;
  public static final int OTHER = 1;
  public static final int START = 2;

  /** How many there are. */
  public static final int COUNT = 3;

  private static final String TYPE = "organisation";

  private static final List<String> NAMES =
      List.of(TYPE + "-" + BioCodec.CONTINUE, BioCodec.OTHER, TYPE + "-" + BioCodec.START);

  private static final Piece[] AFTER = pieces("o-1=");
  private static final Piece[] AFTER_WORD = pieces("o-1l=");
  private static final Piece[] AFTER_SHAPE = pieces("o-1s=");

  private Outcomes() {}

  /** As OpenNLP's codec calls them. */
  public static List<String> names() {
    return NAMES;
  }

  /** A name cannot go on where none has begun. */
  public static boolean mayFollow(int before, int outcome) {
    return outcome != INSIDE || before != OTHER;
  }

  /** The features of a token that stands behind one with the outcome {@code before}. */
  static void after(int before, Piece word, Piece shape, FeatureTaker taker) {
    taker.take(AFTER[before]);
    taker.take(AFTER_WORD[before], word);
    taker.take(AFTER_SHAPE[before], shape);
  }

  private static Piece[] pieces(String kind) {
    return NAMES.stream().map(name -> Piece.of(kind + name + ' ')).toArray(Piece[]::new);
  }
}
