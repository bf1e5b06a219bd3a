package org.papierstroom.clean.dump;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Lines of several pages at one height, printed glyph by glyph, as the faulty extractor sorts. */
final class PrintedLines {

  static final List<String> DUTCH =
      List.of(
          "De gemeente heeft de aanvraag voor het nieuwe zwembad vorig jaar afgewezen. ",
          "De raad vraagt het college om de plannen voor de haven nader toe te lichten. ",
          "Daarom komt er in het voorjaar een onderzoek naar de kosten van de brug. ",
          "Dat de wachttijden in de zorg oplopen, is volgens de minister bekend. ",
          "De subsidie van 12.500 euro is op 3 maart aan de stichting uitbetaald. ",
          "Volgens de inspectie is het toezicht op de scholen verbeterd sinds 2019. ");

  /** A glyph as the extractor keeps it. */
  private record Glyph(double x, char c, int line) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private int lines;

  PrintedLines with(String line, LineSetting setting) {
    double[] places = setting.places(line);
    for (int i = 0; i < places.length; i++) {
      glyphs.add(new Glyph(places[i], line.charAt(i), lines));
    }
    lines++;
    return this;
  }

  /**
   * The row, and which of its characters are the last line's.
   *
   * @param ties draws the order of glyphs that start at the same place
   */
  Labelled row(Random ties) {
    List<Glyph> all = new ArrayList<>(glyphs);
    Collections.shuffle(all, ties);
    all.sort(Comparator.comparingDouble(Glyph::x));
    StringBuilder row = new StringBuilder();
    boolean[] last = new boolean[all.size()];
    for (Glyph glyph : all) {
      last[row.length()] = glyph.line() == lines - 1;
      row.append(glyph.c());
    }
    return new Labelled(row.toString(), last);
  }

  /** The row with the places of all its glyphs. */
  PlaceRow placed(Random ties) {
    double[] places = glyphs.stream().filter(g -> g.c() != ' ').mapToDouble(Glyph::x).toArray();
    return PlaceRow.open("").joined(row(ties).row(), new PlaceRow.Bounds(places, places.clone()));
  }

  /** What is learned of chunks from rows in which each glyph is one. */
  static Chunks glyphByGlyph(Pen pen) {
    LineSetting plain = LineSetting.plain(pen);
    Chunks chunks = new Chunks();
    for (int i = 1; i < DUTCH.size(); i++) {
      Labelled row = Shuffles.byPlaces(DUTCH.get(i - 1), plain, DUTCH.get(i), plain);
      double[] starts = row.woven(plain.places(DUTCH.get(i - 1)), plain.places(DUTCH.get(i)));
      int[] whole = java.util.Arrays.stream(starts).mapToInt(x -> (int) x).toArray();
      int[] fresh =
          java.util.stream.IntStream.range(0, whole.length)
              .filter(at -> row.second()[at])
              .toArray();
      Row merged = new Row(row.row(), whole, new int[whole.length]);
      for (int times = 0; times < 5; times++) {
        chunks.learn(new Reading(DUTCH.get(i), fresh, merged, 0));
      }
    }
    chunks.weigh();
    return chunks;
  }

  static Unshuffle unshuffle(Pen pen, LanguageModel language, Words words) {
    return new Unshuffle(
        language,
        words,
        pen,
        glyphByGlyph(pen),
        OldRow.Ties.SHUFFLED,
        OldRow.Heads.IN_TURN,
        Tuning.DEFAULT);
  }
}
