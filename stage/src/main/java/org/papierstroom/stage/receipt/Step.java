package org.papierstroom.stage.receipt;

import java.time.Instant;
import java.util.Optional;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Position;
import org.papierstroom.contract.Reason;

/**
 * What one stage did with a document.
 *
 * @param current false for what an earlier stage has meanwhile done anew: this stage's turn comes
 * @param remedy what to do about it, when parked
 */
public record Step(
    String stage,
    DocumentStatus.State state,
    boolean current,
    MadeBy madeBy,
    Instant time,
    long milliseconds,
    Optional<Reason> reason,
    Optional<String> detail,
    Optional<String> remedy,
    Optional<Position> input) {

  static Step of(DocumentStatus status, boolean current) {
    return new Step(
        status.stage(),
        status.state(),
        current,
        status.madeBy(),
        status.time(),
        status.milliseconds(),
        status.reason(),
        status.detail(),
        status.reason().map(Reason::remedy),
        status.input());
  }

  Instant begun() {
    return time.minusMillis(milliseconds);
  }
}
