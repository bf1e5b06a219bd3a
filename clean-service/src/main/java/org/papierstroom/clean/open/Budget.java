package org.papierstroom.clean.open;

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
  private final Progress progress;
  private final LongSupplier nanoseconds;
  private long deadline;
  private long pageDeadline;
  private long asideSince;
  private long operators;
  private long glyphs;
  private int ticks;

  private Budget(Limits limits, Progress progress, LongSupplier nanoseconds) {
    this.limits = limits;
    this.progress = progress;
    this.nanoseconds = nanoseconds;
    long now = nanoseconds.getAsLong();
    this.deadline = now + limits.time().toNanos();
    this.pageDeadline = now + limits.pageTime().toNanos();
  }

  /** A budget that starts to run now. */
  public static Budget of(Limits limits) {
    return of(limits, Progress.UNHEARD);
  }

  /** A budget that starts to run now and tells how far it has come. */
  public static Budget of(Limits limits, Progress progress) {
    return new Budget(limits, progress, System::nanoTime);
  }

  static Budget of(Limits limits, LongSupplier nanoseconds) {
    return new Budget(limits, Progress.UNHEARD, nanoseconds);
  }

  Limits limits() {
    return limits;
  }

  /** Forms inside forms; what is nested deeper is not drawn. */
  public int nesting() {
    return limits.nesting();
  }

  /**
   * Before a page is read.
   *
   * @throws OverBudget when time is up
   */
  public void page() {
    checkTime();
    pageDeadline = nanoseconds.getAsLong() + limits.pageTime().toNanos();
    progress.page();
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

  /** Before something that has a limit of its own: time stands still until {@link #back}. */
  public void aside() {
    asideSince = nanoseconds.getAsLong();
    progress.aside();
  }

  /** After something that had a limit of its own. */
  public void back() {
    long spent = nanoseconds.getAsLong() - asideSince;
    deadline += spent;
    pageDeadline += spent;
    progress.back();
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
    long now = nanoseconds.getAsLong();
    if (now - deadline > 0) {
      throw new OverBudget(
          Reason.TIMED_OUT, "not done within " + limits.time().toSeconds() + " seconds");
    }
    if (now - pageDeadline > 0) {
      throw new OverBudget(
          Reason.TIMED_OUT, "a page took more than " + limits.pageTime().toSeconds() + " seconds");
    }
  }
}
