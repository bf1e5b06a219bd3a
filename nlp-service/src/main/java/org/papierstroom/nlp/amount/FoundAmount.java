package org.papierstroom.nlp.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Mention.Amount.Bound;
import org.papierstroom.contract.Mention.Amount.Kind;

/**
 * An amount found in a text. Either {@code value} is present or both {@code low} and {@code high}.
 *
 * <p>A number keeps the decimals it was written with ({@code 3.90}), but for {@code ,00} of money;
 * a number that a multiplier scaled has no superfluous ones. {@link BigDecimal#toPlainString()}
 * gives the contract's string.
 *
 * @param start first UTF-16 code unit of the amount in the text given to the grammar
 * @param end one past its last UTF-16 code unit. Words of bound, {@code tussen} and {@code per
 *     jaar} are not part of it; the unit noun and the adjectives before that are
 * @param currency ISO 4217, present exactly for money
 * @param unit what is counted, as in the text but without adjectives; {@code %}, {@code ‰} or
 *     {@code percentage point} for percentages; absent for money
 * @param per {@code year}, {@code quarter}, {@code month}, {@code week}, {@code day}, {@code hour},
 *     {@code person}, or the word in the text
 * @param alternatives other values that the writing allows
 * @param why the rule that found it, in a few words
 */
public record FoundAmount(
    int start,
    int end,
    Kind kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<String> currency,
    Optional<String> unit,
    Optional<Bound> bound,
    Optional<String> per,
    List<BigDecimal> alternatives,
    String why) {

  public FoundAmount {
    alternatives = List.copyOf(alternatives);
  }
}
