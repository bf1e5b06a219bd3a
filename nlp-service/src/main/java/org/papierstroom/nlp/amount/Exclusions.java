package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import org.papierstroom.nlp.amount.Phrases.Hit;
import org.papierstroom.nlp.amount.RangeReader.Reading;
import org.papierstroom.nlp.amount.Token.Kind;

/** What looks like an amount and is none: years, times, codes, headings, postcodes. */
record Exclusions(Wording wording, Digits digits) {

  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final BigDecimal CENTURY = BigDecimal.valueOf(100);
  private static final String OPENING = "([{«“„‘\"|•*=+±~≈><≥≤€$£¥−";

  /** Whether an amount can start at a token: not in the middle of a code, date or name. */
  boolean canStartAt(Tokens tokens, int index) {
    if (tokens.at(index).is(Kind.WORD) && wording.is(Part.VAGUE, tokens.word(index - 1))) {
      return false;
    }
    if (!tokens.glued(index)) {
      return true;
    }
    Token before = tokens.at(index - 1);
    if (before.is(Kind.LINE_END)) {
      return true;
    }
    return before.is(Kind.SIGN) && OPENING.contains(before.text());
  }

  /** Whether a number can end although something is written against it. */
  boolean canEndBefore(Tokens tokens, int index) {
    Token next = tokens.at(index);
    if (next.is(Kind.WORD) || next.is(Kind.NUMBER) || next.isSign("/") || next.isSign("(")) {
      return false;
    }
    if (!tokens.glued(index + 1)) {
      return true;
    }
    Token after = tokens.at(index + 1);
    if (next.isSign("-") || next.isSign("–")) {
      return !after.is(Kind.WORD);
    }
    boolean inside = next.isSign(".") || next.isSign(",") || next.isSign(":") || next.isSign("'");
    return !inside || !(after.is(Kind.NUMBER) || after.is(Kind.WORD));
  }

  /** Whether a term that reads like an amount is something else. */
  boolean excludes(Tokens tokens, Term term, Hit<Numeral> number) {
    return switch (term.unit()) {
      case Unit.Counted counted -> isNotCounted(tokens, term, number, counted);
      case Unit.Measure measure ->
          hasLeadingZero(tokens, number)
              || isClock(tokens, term, number, measure)
              || isPostcode(tokens, term, number);
      case Unit.Money _, Unit.Percentage _, Unit.Bare _ -> false;
    };
  }

  private boolean isNotCounted(
      Tokens tokens, Term term, Hit<Numeral> number, Unit.Counted counted) {
    if (hasLeadingZero(tokens, number)) {
      return true;
    }
    if (isHeading(tokens, term, number, counted)
        || wording.phrases(Part.RATIO).before(tokens, term.from()).isPresent()
        || isTurnOfPhrase(tokens, term, number, counted)
        || isSection(tokens, term, number)) {
      return true;
    }
    return !term.scaled() && number.value().couldBeYear() && isYear(tokens, term, number.value());
  }

  /** {@code twee keer}, {@code 3 keer zo veel}; {@code versie 4.0 deelnemers}. */
  private boolean isTurnOfPhrase(
      Tokens tokens, Term term, Hit<Numeral> number, Unit.Counted counted) {
    boolean times = wording.is(Part.TIMES, counted.noun());
    boolean spelled = number.value().style() == Numeral.Style.SPELLED;
    boolean compared = wording.is(Part.TIMES_COMPARED, tokens.word(term.next()));
    boolean version =
        !term.scaled() && number.value().isWhole() && number.value().value().scale() == 1;
    return times && (spelled || compared) || version;
  }

  /** {@code 2 Ontwikkelingen per sector}, {@code Richtlijn 1.1 Tekstalternatieven}. */
  private static boolean isHeading(
      Tokens tokens, Term term, Hit<Numeral> number, Unit.Counted counted) {
    if (term.scaled()) {
      return false;
    }
    boolean starts = startsSentence(tokens, term.from());
    boolean whole = number.value().isWhole();
    Token before = tokens.at(term.from() - 1);
    boolean follows = starts || before.capitalised() || before.is(Kind.NUMBER);
    return starts && !whole || isTitleWord(counted.noun()) && (follows || !whole);
  }

  /**
   * {@code 11.1 beleidsopvattingen} in a list of grounds: a decimal point where Dutch has a comma,
   * and no sentence before it.
   */
  private boolean isSection(Tokens tokens, Term term, Hit<Numeral> number) {
    Token before = tokens.at(term.from() - 1);
    return digits.decimal() == ','
        && !term.scaled()
        && !number.value().isWhole()
        && tokens.at(number.from()).text().indexOf('.') >= 0
        && !(before.is(Kind.WORD) && !before.capitalised());
  }

  /** {@code Ontwikkelingen}, not {@code EU-lidstaten}. */
  private static boolean isTitleWord(String noun) {
    return Character.isUpperCase(noun.charAt(0))
        && noun.substring(1).chars().noneMatch(Character::isUpperCase)
        && noun.indexOf('-') < 0;
  }

  private boolean isYear(Tokens tokens, Term term, Numeral number) {
    boolean round = number.value().remainder(CENTURY).signum() == 0;
    Token before = tokens.at(term.from() - 1);
    return !round
        || before.capitalised()
        || wording.is(Part.BEFORE_YEAR, tokens.word(term.from() - 1));
  }

  private static boolean hasLeadingZero(Tokens tokens, Hit<Numeral> number) {
    return hasLeadingZero(tokens, number.from());
  }

  /** {@code 06-12345678} is no range. */
  boolean hasLeadingZero(Tokens tokens, Term term) {
    return hasLeadingZero(tokens, term.from());
  }

  private static boolean hasLeadingZero(Tokens tokens, int index) {
    String written = tokens.at(index).text();
    return written.length() > 1 && written.charAt(0) == '0' && Character.isDigit(written.charAt(1));
  }

  private static boolean startsSentence(Tokens tokens, int index) {
    Token before = tokens.at(index - 1);
    return before.is(Kind.END)
        || before.is(Kind.LINE_END)
        || before.isSign(".")
        || before.isSign("•")
        || before.isSign("|");
  }

  /** {@code 14.30 uur}, {@code om 15 uur}. */
  private boolean isClock(Tokens tokens, Term term, Hit<Numeral> number, Unit.Measure unit) {
    if (!wording.is(Part.CLOCK_UNIT, unit.written())
        || number.value().value().compareTo(HOURS) > 0) {
      return false;
    }
    String written = tokens.at(number.from()).text();
    int point = written.indexOf('.');
    boolean minutes = point > 0 && written.length() == point + 3 && written.charAt(point + 1) < '6';
    return minutes
        || wording.is(Part.BEFORE_CLOCK, tokens.word(term.from() - 1))
        || tokens.at(term.next()).isSign("’")
        || tokens.at(term.next()).isSign("'");
  }

  /** {@code 1012 KM Amsterdam} is no distance. */
  private static boolean isPostcode(Tokens tokens, Term term, Hit<Numeral> number) {
    Token letters = tokens.at(number.next());
    return tokens.at(number.from()).text().length() == 4
        && number.value().style() == Numeral.Style.PLAIN
        && letters.text().length() == 2
        && letters.text().chars().allMatch(Character::isUpperCase)
        && tokens.at(term.next()).capitalised();
  }

  /** Whether a range is times of the day: {@code van 9 tot 17 uur}. */
  boolean isOpeningHours(Tokens tokens, Reading reading) {
    return reading.high().isPresent()
        && reading.last().unit() instanceof Unit.Measure unit
        && wording.is(Part.CLOCK_UNIT, unit.written())
        && reading.last().value().compareTo(HOURS) <= 0
        && wording.is(Part.BEFORE_CLOCK_RANGE, tokens.word(reading.low().from() - 1));
  }

  /** Whether a number is the day of a month that follows. */
  boolean isDay(Tokens tokens, Term term) {
    return wording.is(Part.MONTH, tokens.word(term.next()));
  }
}
