package org.papierstroom.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/** The records in hand of one partition, in the order of their offsets. */
final class PartitionQueue {

  private final Deque<Ticket> tickets = new ArrayDeque<>();
  private long bytes;

  void add(Ticket ticket) {
    tickets.add(ticket);
    bytes += ticket.bytes();
  }

  int size() {
    return tickets.size();
  }

  long bytes() {
    return bytes;
  }

  Iterable<Ticket> tickets() {
    return tickets;
  }

  /** The longest run of finished records at the head, within a bound of bytes (at least one). */
  List<Ticket> finishedPrefix(long maxBytes) {
    List<Ticket> prefix = new ArrayList<>();
    long taken = 0;
    for (Ticket ticket : tickets) {
      boolean fits = prefix.isEmpty() || taken + ticket.bytes() <= maxBytes;
      if (!(ticket.state() instanceof Ticket.State.Done) || !fits) {
        return prefix;
      }
      prefix.add(ticket);
      taken += ticket.bytes();
    }
    return prefix;
  }

  /** Forgets what stands before an offset: it is committed. */
  void dropBelow(long offset) {
    while (!tickets.isEmpty() && tickets.getFirst().record().offset() < offset) {
      bytes -= tickets.removeFirst().bytes();
    }
  }

  /** Offset of the oldest record in hand. */
  OptionalLong firstOffset() {
    return tickets.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(tickets.getFirst().record().offset());
  }

  /** Drops everything: the partition belongs to another instance now. */
  void cancel() {
    tickets.forEach(Ticket::cancel);
    tickets.clear();
    bytes = 0;
  }
}
