package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.clean.reconstruct.DutchWords;

class AnnexFaceTest {

  private static final List<String> LINES =
      List.of(
          "De gemeente heeft de aanvraag voor het nieuwe zwembad vorig jaar afgewezen. ",
          "Het college vraagt om uitstel van drie weken en noemt daarvoor twee redenen. ",
          "Daarom komt er in het voorjaar een onderzoek naar de kosten van de brug. ",
          "Wie bezwaar maakt, krijgt binnen zes weken antwoord van de commissie. ");

  private final Pen pen = Pen.of(Typeface.VERDANA, 0);
  private final Unshuffle unshuffle =
      new Unshuffle(
          DutchModel.load(),
          new Words(DutchWords.load()::knows),
          pen,
          new Chunks(),
          OldRow.Ties.SHUFFLED,
          OldRow.Heads.IN_TURN,
          Tuning.DEFAULT);

  /** Rows of a line in the letter's face and one in another. */
  private List<Unread> rows(Pen other) {
    List<Unread> rows = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      String first = LINES.get(i);
      String second = LINES.get((i + 1) % LINES.size());
      Labelled row =
          Shuffles.byPlaces(first, LineSetting.plain(pen), second, LineSetting.plain(other));
      rows.add(new Unread(row.row(), Row.set(first, pen, 0), unshuffle.language().start()));
    }
    return rows;
  }

  @Test
  void faceOfAnotherSizeIsTold() {
    Pen serif =
        pen.others().stream()
            .filter(other -> other.face() == Typeface.TIMES)
            .findFirst()
            .orElseThrow()
            .times(0.88);
    Pen found = AnnexFace.of(unshuffle, rows(serif), 1).orElseThrow();
    assertEquals(serif.width('e'), found.width('e'), 0.06 * serif.width('e'));
    String read =
        unshuffle
            .in(found, Tuning.DEFAULT.beamWidth())
            .readings(
                rows(serif).getFirst().merged(),
                Row.set(LINES.getFirst(), pen, 0),
                1,
                unshuffle.language().start(),
                0)
            .getFirst()
            .text();
    assertEquals(LINES.get(1).strip(), read.strip());
  }

  @Test
  void fewUnreadRowsAreNoAnnex() {
    assertTrue(AnnexFace.of(unshuffle, rows(pen).subList(0, 2), 1).isEmpty());
  }
}
