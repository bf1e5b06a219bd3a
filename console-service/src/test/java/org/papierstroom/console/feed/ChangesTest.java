package org.papierstroom.console.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papierstroom.console.feed.Changes.Change;
import org.reactivestreams.Subscription;
import reactor.core.Exceptions;
import reactor.core.publisher.BaseSubscriber;

class ChangesTest {

  private final Changes changes = new Changes();
  private final Listener listener = new Listener();

  @Test
  void whatIsNotTakenAtOnceIsKept() {
    changes.listen().subscribe(listener);
    tell(20);
    assertEquals(List.of(), listener.heard);
    listener.request(50);
    assertEquals(numbers(20), listener.heard);
    tell(1);
    assertEquals(21, listener.heard.size());
  }

  @Test
  void oneWhoDoesNotKeepUpHearsTheEndAndNoGap() {
    changes.listen().subscribe(listener);
    tell(1000);
    listener.request(1000);
    assertEquals(numbers(listener.heard.size()), listener.heard);
    assertTrue(listener.heard.size() < 1000);
    assertTrue(Exceptions.isOverflow(listener.end), () -> String.valueOf(listener.end));
  }

  @Test
  void theOthersHearAllTheSame() {
    Listener quick = new Listener();
    changes.listen().subscribe(listener);
    changes.listen().subscribe(quick);
    quick.request(Long.MAX_VALUE);
    tell(1000);
    assertEquals(numbers(1000), quick.heard);
  }

  private void tell(int many) {
    numbers(many).forEach(document -> changes.tell(Map.of(document, Optional.empty())));
  }

  private static List<String> numbers(int many) {
    return IntStream.range(0, many).mapToObj(String::valueOf).toList();
  }

  private static final class Listener extends BaseSubscriber<Change> {
    private final List<String> heard = new ArrayList<>();
    private Throwable end = new AssertionError("not ended");

    @Override
    protected void hookOnSubscribe(Subscription subscription) {}

    @Override
    protected void hookOnNext(Change change) {
      heard.addAll(change.gone());
    }

    @Override
    protected void hookOnError(Throwable cause) {
      end = cause;
    }
  }
}
