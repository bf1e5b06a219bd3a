package org.papierstroom.stage;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Starts all loops of this process with it, and stops them with it. */
@Singleton
public final class Loops implements ApplicationEventListener<StartupEvent> {

  private final List<Loop> loops;
  private final StageSettings settings;

  Loops(List<Loop> loops, StageSettings settings) {
    this.loops = loops;
    this.settings = settings;
  }

  /** What each loop is doing. */
  public List<StageStatus> statuses() {
    return loops.stream().map(Loop::status).toList();
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    loops.forEach(Loop::start);
  }

  @PreDestroy
  void stop() {
    loops.forEach(Loop::stop);
    Duration patience = settings.grace().multipliedBy(2).plusSeconds(1);
    loops.forEach(loop -> loop.join(patience));
  }
}
