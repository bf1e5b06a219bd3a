package org.papierstroom.console.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.papierstroom.console.index.Card;
import org.papierstroom.console.index.Row;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What changes in the index, told to whoever listens. */
public final class Changes {

  /** With more at a time the list is better asked for anew. */
  private static final int MOST = 100;

  /** So many changes are kept for one who is slow. */
  private static final int BACKLOG = 64;

  private final Sinks.Many<Change> sink = Sinks.many().multicast().directBestEffort();
  private final AtomicLong behind = new AtomicLong(-1);

  /**
   * Documents that changed.
   *
   * @param rows as they are now
   * @param gone what is not there any more
   * @param more true when there were too many to tell
   */
  public record Change(List<Row> rows, List<String> gone, boolean more) {
    public Change {
      rows = List.copyOf(rows);
      gone = List.copyOf(gone);
    }
  }

  /**
   * Everything from now on, without a gap: a change that was left out would never be made good. For
   * one who does not keep up it ends in an error ({@code Exceptions.isOverflow}).
   */
  public Flux<Change> listen() {
    return sink.asFlux().onBackpressureBuffer(BACKLOG, BufferOverflowStrategy.ERROR);
  }

  /** Records that are not worked in yet; -1 until that is known. */
  public long behind() {
    return behind.get();
  }

  void behind(long records) {
    behind.set(records);
  }

  void tell(Map<String, Optional<Card>> changed) {
    if (changed.isEmpty() || sink.currentSubscriberCount() == 0) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    if (changed.size() <= MOST) {
      changed.forEach(
          (document, card) ->
              card.ifPresentOrElse(there -> rows.add(Row.of(there)), () -> gone.add(document)));
    }
    var unused = sink.tryEmitNext(new Change(rows, gone, changed.size() > MOST));
  }
}
