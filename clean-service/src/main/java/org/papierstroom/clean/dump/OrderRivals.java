package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways that an {@link OrderSearch} gave up for others that go on alike, to mark where it chose. */
final class OrderRivals {

  private final Map<OrderState.Taken, Rival> rivals = new IdentityHashMap<>();

  /**
   * @param behind by how much less likely than the way that was followed
   */
  private record Rival(OrderState.Taken taken, double behind) {}

  /** The likelier of two ways that go on alike. */
  OrderState better(OrderState known, OrderState other) {
    return other.score() > known.score() ? won(other, known) : won(known, other);
  }

  private OrderState won(OrderState winner, OrderState loser) {
    double behind = winner.score() - loser.score();
    OrderState.@Nullable Taken last = winner.last();
    OrderState.@Nullable Taken lost = loser.last();
    if (behind < Doubts.NEAR && last != null && lost != null && differ(last, lost)) {
      rivals.merge(last, new Rival(lost, behind), (a, b) -> a.behind <= b.behind ? a : b);
    }
    return winner;
  }

  /** True for other characters, not only other ones of the same kind. */
  @SuppressWarnings("ReferenceEquality") // ways have parted where they do not share an object
  private static boolean differ(OrderState.@Nullable Taken one, OrderState.@Nullable Taken two) {
    OrderState.@Nullable Taken a = one;
    OrderState.@Nullable Taken b = two;
    while (a != b && a != null && b != null && a.c() == b.c()) {
      a = a.before();
      b = b.before();
    }
    return a != b;
  }

  /** The other readings of a way, where one of its parts could be read otherwise. */
  List<OrderSearch.Found> of(OrderSearch.Found found, int lastMark) {
    List<OrderSearch.Found> others = new ArrayList<>();
    List<OrderState.Taken> all = found.taken();
    double plain = found.score() - Numbers.weigh(found.text(), lastMark);
    for (int i = 0; i < all.size(); i++) {
      Rival rival = rivals.get(all.get(i));
      if (rival != null) {
        List<OrderState.Taken> other = new ArrayList<>(OrderState.all(rival.taken));
        other.addAll(all.subList(i + 1, all.size()));
        others.add(OrderSearch.Found.of(other, plain - rival.behind, lastMark));
      }
    }
    return others;
  }
}
