package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papierstroom.contract.Mention.Amount.Kind;
import org.papierstroom.nlp.amount.RangeReader.Reading;

/**
 * Finds money, counted quantities and percentages in running text. Immutable: one grammar serves
 * all threads.
 */
public final class AmountGrammar {

  private static final int MILLION = 6;

  private final Currencies currencies;
  private final Openers openers;
  private final Exclusions exclusions;
  private final References references;
  private final TermReader terms;
  private final TableHeads heads;
  private final RangeReader ranges;
  private final Surroundings surroundings;

  private AmountGrammar(
      Wording wording, Currencies currencies, Digits digits, Numerals numerals, Nouns nouns) {
    this.currencies = currencies;
    this.openers = Openers.of(wording, currencies, numerals);
    this.exclusions = new Exclusions(wording, digits);
    this.terms =
        new TermReader(
            new NumberReader(digits, numerals, wording),
            new Multipliers(wording, numerals),
            currencies,
            new UnitReader(wording, currencies),
            nouns,
            exclusions);
    this.heads = new TableHeads(wording, currencies, digits);
    this.references = new References(wording, terms);
    this.ranges = new RangeReader(terms, wording, exclusions);
    this.surroundings = new Surroundings(wording, nouns);
  }

  /** The grammar of Dutch: decimal comma, grouping point, Dutch number words and names. */
  public static AmountGrammar dutch() {
    Wording wording = Wording.of("dutch.tsv");
    Numerals numerals = new DutchNumerals(wording);
    return new AmountGrammar(
        wording,
        Currencies.withNamesIn(2),
        new Digits(','),
        numerals,
        new DutchNouns(wording, numerals));
  }

  /** The grammar of simple English: decimal point, grouping comma, a billion of nine zeros. */
  public static AmountGrammar english() {
    Wording wording = Wording.of("english.tsv");
    Numerals numerals = new EnglishNumerals(wording);
    return new AmountGrammar(
        wording,
        Currencies.withNamesIn(3),
        new Digits('.'),
        numerals,
        new EnglishNouns(wording, numerals));
  }

  /**
   * The amounts in the order of the text, none overlapping.
   *
   * <p>Where a table's head gives a scale ({@code x € 1.000}), the bare figures in the rows below
   * it are money of that scale. Rows are lines with cells apart by {@code " | "}; they end at an
   * empty line.
   *
   * @param text lines are units of sense: an amount does not run over a line feed or form feed
   */
  public List<FoundAmount> find(String text) {
    Tokens tokens = new Scanner(text, currencies::isCode).scan();
    TableRows table = new TableRows(tokens, terms, heads);
    List<FoundAmount> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<TableRows.Figure> figure = table.figureAt(at);
      figure.map(TableRows.Figure::amount).ifPresent(found::add);
      if (figure.isPresent()) {
        at = figure.get().next();
        continue;
      }
      at = openers.mayStartAt(tokens.at(at)) ? afterNext(tokens, at, table, found) : at + 1;
    }
    return List.copyOf(found);
  }

  /** Adds the amount that starts at a token, if one does, and gives the token to go on with. */
  private int afterNext(Tokens tokens, int at, TableRows table, List<FoundAmount> found) {
    Optional<Integer> passed = table.afterHead(at).or(() -> references.after(tokens, at));
    if (passed.isPresent()) {
      return passed.get();
    }
    if (!exclusions.canStartAt(tokens, at)) {
      return at + 1;
    }
    Optional<Reading> reading = ranges.read(tokens, at);
    Optional<FoundAmount> amount = reading.flatMap(r -> amount(tokens, r));
    amount.ifPresent(found::add);
    return reading
        .filter(r -> amount.isPresent() || r.high().isPresent())
        .map(r -> r.last().next())
        .orElse(at + 1);
  }

  private Optional<FoundAmount> amount(Tokens tokens, Reading reading) {
    if (exclusions.isOpeningHours(tokens, reading)) {
      return Optional.empty();
    }
    Unit unit = implied(reading.last());
    Optional<Kind> kind = kind(unit);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Term low = reading.low().with(unit);
    Optional<Term> high = reading.high().map(term -> term.with(unit));
    Optional<BigDecimal> value = high.isPresent() ? Optional.empty() : Optional.of(low.value());
    return Optional.of(
        new FoundAmount(
            tokens.at(low.from()).start(),
            high.orElse(low).end(),
            kind.get(),
            value,
            high.map(_ -> low.value()),
            high.map(Term::value),
            low.currency(),
            unitName(unit),
            surroundings.bound(tokens, low.from(), high.orElse(low).next()),
            surroundings.per(tokens, low.from(), high.orElse(low).next()),
            Stream.concat(
                    low.alternatives().stream(),
                    high.stream().flatMap(h -> h.alternatives().stream()))
                .toList(),
            why(unit)));
  }

  /** In letters of government a bare multiple of a million is euros. */
  private static Unit implied(Term term) {
    boolean bare =
        term.unit() instanceof Unit.Bare && term.scaled() && term.multiplier() >= MILLION;
    return bare ? new Unit.Money("EUR", 0, "euro implied") : term.unit();
  }

  private static Optional<Kind> kind(Unit unit) {
    return switch (unit) {
      case Unit.Money _ -> Optional.of(Kind.MONEY);
      case Unit.Percentage _ -> Optional.of(Kind.PERCENTAGE);
      case Unit.Measure _, Unit.Counted _ -> Optional.of(Kind.QUANTITY);
      case Unit.Bare _ -> Optional.empty();
    };
  }

  private static Optional<String> unitName(Unit unit) {
    return switch (unit) {
      case Unit.Money _, Unit.Bare _ -> Optional.empty();
      case Unit.Percentage percentage -> Optional.of(percentage.unit());
      case Unit.Measure measure -> Optional.of(measure.written());
      case Unit.Counted counted -> Optional.of(counted.noun());
    };
  }

  private static String why(Unit unit) {
    return switch (unit) {
      case Unit.Money money -> money.why();
      case Unit.Percentage _ -> "percentage";
      case Unit.Measure _ -> "unit of measure";
      case Unit.Counted _ -> "number and noun";
      case Unit.Bare _ -> "number";
    };
  }
}
