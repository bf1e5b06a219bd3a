package org.papierstroom.clean.open;

import org.papierstroom.contract.Reason;

/**
 * A document asked for more than its {@link Limits} allow. Unchecked, because it must pass through
 * a parser that takes every checked exception for damage it can work around.
 */
public final class OverBudget extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  OverBudget(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What was exceeded, in one sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
