package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Learns running heads, feet and margin fields from their coming back: the same words at the same
 * place of several pages, in which a number may grow with the page. What stands close to the text
 * in the text's own type must come back on more pages than what stands apart.
 */
final class RunningHeads implements LineStep {

  private static final String STEP = "furniture";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final double SAME_PLACE = 6;
  private static final double WIDE_GAP = 3;
  private static final double SMALLER = 0.92;
  private static final double EDGE = 0.17;
  private static final double APART = 1.5;
  private static final double OTHER_SIZE = 0.08;
  private static final double MOST_PAGES = 0.6;

  private record Sighting(
      LinePage page, Zone zone, Line line, List<Long> numbers, boolean apart, boolean small) {

    /** Stands where furniture stands: in a sidebar, or at the edge of the page. */
    boolean placed() {
      return zone.kind() == Zone.Kind.SIDE || atEdge(page, line);
    }
  }

  @Override
  public List<LinePage> apply(List<LinePage> pages, Notes notes) {
    Measures measures = Measures.of(pages);
    List<LinePage> cut = pages.stream().map(RunningHeads::cutAtEdges).toList();
    Map<String, List<Sighting>> sightings = new HashMap<>();
    for (LinePage page : cut) {
      Set<Line> notesOfPage = NoteLines.of(page);
      for (Zone zone : page.zones()) {
        for (Line line : zone.lines()) {
          if (notesOfPage.contains(line)) {
            continue;
          }
          boolean small = line.size() < SMALLER * measures.bodySize();
          if (line.running() && (zone.kind() == Zone.Kind.SIDE || small || atEdge(page, line))) {
            sightings
                .computeIfAbsent(shape(line), shape -> new ArrayList<>())
                .add(sighting(page, zone, line, measures));
          }
        }
      }
    }
    Set<Line> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    sightings.values().forEach(same -> addRepeated(repeated, same, cut.size()));
    return cut.stream().map(page -> whole(mark(page, repeated, notes))).toList();
  }

  /** At the edge of a page, a head on the left and a number on the right are two things. */
  private static LinePage cutAtEdges(LinePage page) {
    return page.withZones(
        page.zones().stream()
            .map(
                zone ->
                    new Zone(
                        zone.kind(),
                        zone.lines().stream()
                            .flatMap(
                                line ->
                                    line.running() && atEdge(page, line)
                                        ? line.cutAt(WIDE_GAP).stream()
                                        : Stream.of(line))
                            .toList()))
            .toList());
  }

  /** What was cut and is no furniture is one line again. */
  private static LinePage whole(LinePage page) {
    List<Zone> zones = new ArrayList<>();
    for (Zone zone : page.zones()) {
      List<Line> lines = new ArrayList<>();
      for (Line line : zone.lines()) {
        boolean parted =
            !lines.isEmpty()
                && line.running()
                && lines.getLast().running()
                && atEdge(page, line)
                && line.left() > lines.getLast().right()
                && Math.abs(line.baseline() - lines.getLast().baseline()) < 0.3 * line.size();
        if (parted) {
          List<Word> words = new ArrayList<>(lines.removeLast().words());
          words.addAll(line.words());
          lines.add(Line.of(words));
        } else {
          lines.add(line);
        }
      }
      zones.add(new Zone(zone.kind(), lines));
    }
    return page.withZones(zones);
  }

  private static LinePage mark(LinePage page, Set<Line> repeated, Notes notes) {
    long count = page.lines().stream().filter(repeated::contains).count();
    if (count == 0) {
      return page;
    }
    notes.add(STEP, "repeated", page.number(), count + " lines come back on other pages");
    List<Zone> zones = new ArrayList<>();
    for (Zone zone : page.zones()) {
      zones.add(
          zone.map(
              line ->
                  repeated.contains(line)
                      ? line.standing(new Standing.Furniture(rule(page, line)))
                      : line));
    }
    return page.withZones(zones);
  }

  private static String rule(LinePage page, Line line) {
    if (!atEdge(page, line)) {
      return "margin-field";
    }
    return line.baseline() < page.frameHeight() / 2 ? "running-head" : "running-foot";
  }

  private static void addRepeated(Set<Line> repeated, List<Sighting> same, int pages) {
    for (Sighting sighting : same) {
      int others = 0;
      boolean placed = false;
      for (Sighting other : same) {
        if (other.page.number() != sighting.page.number() && comesBack(sighting, other)) {
          others++;
          placed |= other.placed() || sighting.placed();
        }
      }
      boolean enough =
          sighting.apart
              ? others >= 1
              : others >= 2 && others + 1 >= MOST_PAGES * pages
                  || others >= 1 && sighting.numbers.isEmpty() && pages == 2;
      if (enough && placed) {
        repeated.add(sighting.line);
      }
    }
  }

  private static boolean comesBack(Sighting one, Sighting other) {
    boolean samePlace =
        Math.abs(one.line.baseline() - other.line.baseline()) < SAME_PLACE
            || Math.abs(
                    (one.page.frameHeight() - one.line.baseline())
                        - (other.page.frameHeight() - other.line.baseline()))
                < SAME_PLACE;
    if (!samePlace || one.numbers.size() != other.numbers.size()) {
      return false;
    }
    long pages = (long) other.page.number() - one.page.number();
    for (int i = 0; i < one.numbers.size(); i++) {
      long grown = other.numbers.get(i) - one.numbers.get(i);
      if (grown != 0 && Long.signum(grown) != Long.signum(pages)) {
        return false;
      }
      if (grown != 0 && Math.abs(grown) < Math.abs(pages) && lone(one.line)) {
        return false;
      }
      if (grown != 0 && grown != pages && !(one.small && one.numbers.size() == 1)) {
        return false;
      }
    }
    return true;
  }

  /** A number by itself: of pages it grows with every page, of chapters or sections it does not. */
  private static boolean lone(Line line) {
    return NUMBER.matcher(line.text()).matches();
  }

  private static Sighting sighting(LinePage page, Zone zone, Line line, Measures measures) {
    List<Long> numbers =
        NUMBER
            .matcher(line.text())
            .results()
            .map(MatchResult::group)
            .filter(digits -> digits.length() < 12)
            .map(Long::valueOf)
            .toList();
    boolean small = line.size() < SMALLER * measures.bodySize();
    return new Sighting(page, zone, line, numbers, apart(zone, line, measures), small);
  }

  /** In a type of its own, or with more than a line's distance from the text inwards. */
  private static boolean apart(Zone zone, Line line, Measures measures) {
    if (zone.kind() == Zone.Kind.SIDE
        || Math.abs(line.size() - measures.bodySize()) > OTHER_SIZE * measures.bodySize()) {
      return true;
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (Line other : zone.lines()) {
      double distance = Math.abs(other.baseline() - line.baseline());
      if (distance > 0 && Math.abs(other.size() - measures.bodySize()) < 0.5) {
        nearest = Math.min(nearest, distance);
      }
    }
    return nearest > APART * measures.pitch(line.size());
  }

  static boolean atEdge(LinePage page, Line line) {
    double height = page.frameHeight();
    return line.baseline() < EDGE * height || line.baseline() > (1 - EDGE) * height;
  }

  private static String shape(Line line) {
    return NUMBER.matcher(line.text()).replaceAll("#");
  }
}
