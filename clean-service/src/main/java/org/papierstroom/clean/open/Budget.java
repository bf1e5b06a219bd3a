package org.papierstroom.clean.open;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.LongSupplier;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.papierstroom.contract.Reason;

/**
 * What one document has left of its {@link Limits}. Asked from inside the loops that a hostile file
 * can make endless: reading bytes, running operators, showing glyphs. For one thread.
 */
public final class Budget {

  private static final int CLOCK_EVERY = 1 << 12;

  private final Limits limits;
  private final LongSupplier nanoseconds;
  private long deadline;
  private long operators;
  private long glyphs;
  private int ticks;

  private Budget(Limits limits, LongSupplier nanoseconds) {
    this.limits = limits;
    this.nanoseconds = nanoseconds;
    this.deadline = nanoseconds.getAsLong() + limits.time().toNanos();
  }

  /** A budget that starts to run now. */
  public static Budget of(Limits limits) {
    return new Budget(limits, System::nanoTime);
  }

  static Budget of(Limits limits, LongSupplier nanoseconds) {
    return new Budget(limits, nanoseconds);
  }

  Limits limits() {
    return limits;
  }

  /**
   * Before an operator of a content stream is run.
   *
   * @throws OverBudget when there were too many, or time is up
   */
  public void operator() {
    if (++operators > limits.operators()) {
      throw new OverBudget(
          Reason.TOO_LARGE, "more than " + limits.operators() + " drawing operators");
    }
    tick();
  }

  /**
   * Before the content of a page is decoded.
   *
   * @throws OverBudget when it would decode to too many bytes
   */
  public void content(PDPage page) {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      ContentSize.check(streams.next().getCOSObject(), limits.contentBytes());
      checkTime();
    }
  }

  /**
   * Before a glyph is shown.
   *
   * @throws OverBudget when there were too many
   */
  public void glyph() {
    if (++glyphs > limits.glyphs()) {
      throw new OverBudget(Reason.TOO_LARGE, "more than " + limits.glyphs() + " glyphs");
    }
  }

  /** Gives back time that was spent on something with a limit of its own. */
  public void extend(Duration spent) {
    deadline += spent.toNanos();
  }

  /**
   * Before one more step of any long loop; looks at the clock once in a while.
   *
   * @throws OverBudget when time is up
   */
  public void tick() {
    if (++ticks % CLOCK_EVERY == 0) {
      checkTime();
    }
  }

  /**
   * Before a long step, such as a page.
   *
   * @throws OverBudget when time is up
   */
  public void checkTime() {
    if (nanoseconds.getAsLong() - deadline > 0) {
      throw new OverBudget(
          Reason.TIMED_OUT, "not done within " + limits.time().toSeconds() + " seconds");
    }
  }
}
