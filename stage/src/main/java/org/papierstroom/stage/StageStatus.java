package org.papierstroom.stage;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What a loop is doing, for health and for whoever asks. Safe for several threads. */
public final class StageStatus {

  private final String name;
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.STARTING);
  private final AtomicReference<String> detail = new AtomicReference<>("connecting");
  private final AtomicInteger stuck = new AtomicInteger();

  /** Phases of a loop's life. */
  public enum Phase {
    STARTING,
    RUNNING,
    /** Something it needs is away; it tries again by itself. */
    WAITING,
    STOPPED
  }

  public StageStatus(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public Phase phase() {
    return phase.get();
  }

  public void running() {
    set(Phase.RUNNING, "processing");
  }

  public void waiting(String why) {
    set(Phase.WAITING, why);
  }

  public void stopped() {
    set(Phase.STOPPED, "stopped");
  }

  /** Workers that are still busy with a document that timed out. */
  public int stuckWorkers() {
    return stuck.get();
  }

  void stuck(int change) {
    stuck.addAndGet(change);
  }

  public Map<String, Object> details() {
    return Map.of("phase", phase.get(), "detail", detail.get(), "stuckWorkers", stuck.get());
  }

  private void set(Phase next, String why) {
    detail.set(why);
    phase.set(next);
  }
}
