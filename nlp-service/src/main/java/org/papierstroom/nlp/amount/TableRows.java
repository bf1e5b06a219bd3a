package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.contract.Mention;

/**
 * Reads the rows of a table of which the head gave a scale. A row is one line with cells apart by
 * {@code |}; its first cell is the label, and a row of nothing but years is a head.
 */
final class TableRows {

  private final Tokens tokens;
  private final TermReader terms;
  private final TableHeads heads;
  private Optional<TableScale> scale = Optional.empty();
  private boolean inRows;
  private Map<Integer, Term> figures = Map.of();

  TableRows(Tokens tokens, TermReader terms, TableHeads heads) {
    this.tokens = tokens;
    this.terms = terms;
    this.heads = heads;
  }

  /** The token after a head that starts at a token; what it says holds for the rows that follow. */
  Optional<Integer> afterHead(int index) {
    return heads
        .read(tokens, index)
        .map(
            head -> {
              scale = Optional.of(head.value());
              inRows = false;
              return head.next();
            });
  }

  /**
   * The scaled figure that fills the cell at a token. To be asked for every token in turn.
   *
   * @return nothing when no scale is in force there or the cell holds something else
   */
  Optional<Figure> figureAt(int index) {
    if (startsLine(index)) {
      startLine(index);
    }
    return Optional.ofNullable(figures.get(index))
        .map(term -> new Figure(amount(term), term.next()));
  }

  /** An amount in a cell, and the token after it. */
  record Figure(FoundAmount amount, int next) {}

  private void startLine(int index) {
    figures = Map.of();
    if (scale.isEmpty()) {
      return;
    }
    if (tokens.at(index).is(Token.Kind.LINE_END)) {
      scale = inRows ? Optional.empty() : scale;
      return;
    }
    int end = lineEnd(index);
    List<Integer> cells = cells(index, end);
    if (cells.isEmpty()) {
      scale = Optional.empty();
      return;
    }
    inRows = true;
    figures = figures(cells, end);
  }

  private int lineEnd(int index) {
    int end = index;
    while (end < tokens.size() && !tokens.at(end).is(Token.Kind.LINE_END)) {
      end++;
    }
    return end;
  }

  private boolean startsLine(int index) {
    return index == 0 || tokens.at(index - 1).is(Token.Kind.LINE_END);
  }

  /** Where the cells after the label start. */
  private List<Integer> cells(int from, int end) {
    List<Integer> cells = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (tokens.at(i).isSign("|")) {
        cells.add(i + 1);
      }
    }
    return cells;
  }

  private Map<Integer, Term> figures(List<Integer> cells, int end) {
    Map<Integer, Term> found = new HashMap<>();
    for (int cell : cells) {
      terms
          .read(tokens, cell)
          .filter(term -> term.next() == end || tokens.at(term.next()).isSign("|"))
          .filter(term -> term.unit() instanceof Unit.Bare || term.unit() instanceof Unit.Money)
          .ifPresent(term -> found.put(cell, term));
    }
    boolean years = found.values().stream().allMatch(term -> term.numeral().couldBeYear());
    return years ? Map.of() : found;
  }

  private FoundAmount amount(Term term) {
    TableScale head = scale.orElseThrow();
    Term scaled =
        new Term(
            term.from(),
            term.next(),
            term.end(),
            term.numeral(),
            term.negative(),
            term.multiplier() + head.power(),
            true,
            new Unit.Money(head.currency(), 0, "table head"));
    BigDecimal value = scaled.value();
    return new FoundAmount(
        tokens.at(term.from()).start(),
        term.end(),
        Mention.Amount.Kind.MONEY,
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Optional.of(head.currency()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "scale of the table head");
  }
}
