package org.papierstroom.nlp.tag.organisation;

/** What a feature of a token is about: the first part of its name. */
final class Kind {
  static final Piece BIAS = Piece.of("bias");
  static final Piece FORM = Piece.of("w=");
  static final Piece WORD = Piece.of("l=");
  static final Piece BEFORE = Piece.of("l-1=");
  static final Piece AFTER = Piece.of("l+1=");
  static final Piece SECOND_BEFORE = Piece.of("l-2=");
  static final Piece SECOND_AFTER = Piece.of("l+2=");
  static final Piece BEFORE_WORD = Piece.of("l-1,0=");
  static final Piece WORD_AFTER = Piece.of("l0,1=");
  static final Piece TWO_BEFORE = Piece.of("l-2,-1=");
  static final Piece BEFORE_SHAPE = Piece.of("l-1s0=");
  static final Piece SHAPE_AFTER = Piece.of("s0l+1=");
  static final Piece SHAPE = Piece.of("s=");
  static final Piece SHAPE_BEFORE = Piece.of("s-1=");
  static final Piece SHAPE_BEHIND = Piece.of("s+1=");
  static final Piece SHAPES_BEFORE = Piece.of("s-1,0=");
  static final Piece SHAPES_AFTER = Piece.of("s0,1=");
  static final Piece SHAPES_AROUND = Piece.of("s-1,1=");
  static final Piece SHAPES_ON = Piece.of("s0,2=");
  static final Piece SHAPES_BACK = Piece.of("s-2,0=");
  static final Piece SUFFIX = Piece.of("suf=");
  static final Piece PREFIX = Piece.of("pre=");
  static final Piece TAIL = Piece.of("tail=");
  static final Piece HEAD_SHAPE = Piece.of("headcaps=");
  static final Piece TAIL_TRIGGER = Piece.of("tailt=");
  static final Piece LENGTH = Piece.of("len=");
  static final Piece TRIGGER = Piece.of("t=");
  static final Piece TRIGGER_BEFORE = Piece.of("t-1=");
  static final Piece TRIGGER_AFTER = Piece.of("t+1=");
  static final Piece SECOND_TRIGGER = Piece.of("t-2=");
  static final Piece TRIGGER_BACK = Piece.of("tb=");
  static final Piece LEGAL_AHEAD = Piece.of("legal ahead=");
  static final Piece LEXICON = Piece.of("x=");
  static final Piece LEXICON_BEFORE = Piece.of("x-1=");
  static final Piece LEXICON_AFTER = Piece.of("x+1=");
  static final Piece LEXICON_BEHIND = Piece.of("xs=");
  static final Piece PLACE_SHAPES = Piece.of("g=");
  static final Piece PLACES = Piece.of("g-1=");
  static final Piece PLACE_BEHIND = Piece.of("gl=");
  static final Piece EXPANSION = Piece.of("e=");
  static final Piece EXPANSION_TRIGGER = Piece.of("et=");
  static final Piece EXPANSION_ENDED = Piece.of("e ended");
  static final Piece EXPANSION_AHEAD = Piece.of("e ahead=");
  static final Piece KIND_IN_BRACKETS = Piece.of("kind in brackets=");
  static final Piece FIRST = Piece.of("first=");
  static final Piece SMALL_ELSEWHERE = Piece.of("small elsewhere=");
  static final Piece COMMON = Piece.of("common=");
  static final Piece COMMON_ALONE = Piece.of("common alone=");
  static final Piece COMMON_BEHIND = Piece.of("common behind=");
  static final Piece COMMON_TRIGGERS = Piece.of("common t=");
  static final Piece DEFINED = Piece.of("defined=");
  static final Piece DEFINED_HERE = Piece.of("defined here=");
  static final Piece ABBREVIATION_AHEAD = Piece.of("abbreviation ahead");
  static final Piece OPENS_BRACKET = Piece.of("opens bracket=");

  static final Piece CLASS = Piece.of("c=");
  static final Piece CLASS_BEFORE = Piece.of("c-1=");
  static final Piece CLASS_AFTER = Piece.of("c+1=");
  static final Piece CLASSES_BEFORE = Piece.of("c-1,0=");
  static final Piece CLASSES_AFTER = Piece.of("c0,1=");
  static final Piece CLASSES_AROUND = Piece.of("c-1,1=");
  static final Piece CLASS_WORD_BEFORE = Piece.of("l-1c0=");
  static final Piece CLASS_WORD_AFTER = Piece.of("c0l+1=");

  private Kind() {}
}
