package org.papierstroom.clean.dump;

import java.util.Arrays;
import java.util.Optional;

/**
 * A line of a dump and where its characters start, in the units of {@link Pen} from the left end of
 * the row, as far as that is known.
 *
 * @param pages for each character the number of the page it belongs to
 * @param tail what its pages print alike at its end
 * @param places between which places each character was sorted, for a row that was read by places
 */
record Row(String text, int[] starts, int[] pages, Optional<Tail> tail, Optional<PlaceRow> places) {

  Row(String text, int[] starts, int[] pages) {
    this(text, starts, pages, Optional.empty(), Optional.empty());
  }

  /** A line of one page, set from the left margin on. */
  static Row set(String text, Pen pen, int page) {
    int[] starts = new int[text.length()];
    int x = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = x;
      x += pen.width(text.charAt(i));
    }
    int[] pages = new int[text.length()];
    Arrays.fill(pages, page);
    return new Row(text, starts, pages);
  }

  Row placed(PlaceRow at) {
    return new Row(text, starts, pages, tail, Optional.of(at));
  }

  /** The same row with other spaces at its ends. */
  Row printedAs(String other) {
    if (other.equals(text)) {
      return this;
    }
    int[] moved = new int[other.length()];
    int[] owners = new int[other.length()];
    int from = text.length() - text.stripLeading().length();
    int to = other.length() - other.stripLeading().length();
    for (int i = 0; i < moved.length; i++) {
      int there = Math.min(Math.max(0, i - to + from), starts.length - 1);
      moved[i] = there < 0 ? 0 : starts[there];
      owners[i] = there < 0 ? 0 : pages[there];
    }
    return new Row(other, moved, owners, tail, places.map(at -> at.printedAs(other)));
  }

  /** Where a character starts; behind the last one, the margin, as nothing is known. */
  int startAt(int place) {
    return place < starts.length ? starts[place] : 0;
  }

  /**
   * The row with spaces that a page added to it which prints nothing else there. Where its
   * characters are in another order too, they keep their places in the order they have now.
   */
  Row withSpaces(String merged, int page) {
    int[] moved = new int[merged.length()];
    int[] owners = new int[merged.length()];
    int next = 0;
    int x = 0;
    for (int i = 0; i < moved.length; i++) {
      boolean own = next < text.length() && (merged.charAt(i) != ' ' || text.charAt(next) == ' ');
      x = own ? starts[next] : x;
      moved[i] = x;
      owners[i] = own ? pages[next++] : page;
    }
    return new Row(merged, moved, owners, tail, places.map(at -> at.printedAs(merged)));
  }

  /** The row up to a place. */
  Row until(int end) {
    return new Row(
        text.substring(0, end),
        Arrays.copyOf(starts, end),
        Arrays.copyOf(pages, end),
        Optional.empty(),
        places.map(at -> at.until(end)));
  }

  /** The row with its tail, all of it at the place where it starts. */
  Row and(String end, Tail found, int start) {
    int[] all = Arrays.copyOf(starts, starts.length + end.length());
    int x = starts.length == 0 ? start : Math.max(start, starts[starts.length - 1]);
    Arrays.fill(all, starts.length, all.length, x);
    return new Row(
        text + end,
        all,
        Arrays.copyOf(pages, all.length),
        Optional.of(found),
        places.map(at -> at.and(end)));
  }
}
