package org.papierstroom.stage;

import java.util.List;

/** Whoever runs loops that health should watch. */
public interface WatchedLoops {

  /** What each loop is doing. */
  List<StageStatus> statuses();
}
