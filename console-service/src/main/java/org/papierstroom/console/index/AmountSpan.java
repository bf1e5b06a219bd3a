package org.papierstroom.console.index;

import java.util.Optional;
import java.util.OptionalDouble;
import org.papierstroom.contract.Mention.Amount;

/**
 * An amount as numbers: one number is a span whose ends are equal; of an open range the end that is
 * known counts.
 */
public record AmountSpan(Amount.Kind kind, Optional<String> currency, double low, double high) {

  /** Nothing for an amount whose numbers cannot be read. */
  static Optional<AmountSpan> of(Amount amount) {
    OptionalDouble low = number(amount.value().or(amount::low).or(amount::high));
    OptionalDouble high = number(amount.value().or(amount::high).or(amount::low));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AmountSpan(
            amount.kind(),
            amount.currency(),
            Math.min(low.getAsDouble(), high.getAsDouble()),
            Math.max(low.getAsDouble(), high.getAsDouble())));
  }

  private static OptionalDouble number(Optional<String> decimal) {
    if (decimal.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(decimal.get());
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // the event is shown as it is; it cannot be searched by number
    }
  }
}
