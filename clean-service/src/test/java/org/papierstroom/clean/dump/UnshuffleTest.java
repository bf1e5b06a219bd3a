package org.papierstroom.clean.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class UnshuffleTest {

  private static final Pen PEN = Pen.of(Typeface.VERDANA, 0);
  private static final List<String> DUTCH =
      List.of(
          "De gemeente wil dat de nieuwe regeling op tijd klaar is.",
          "Het bestuur van de provincie heeft de subsidie in 2019 verleend.",
          "De minister stuurt de Kamer voor de zomer een brief over de opvang.");

  private final LanguageModel language = new LanguageModel();
  private final Words words = new Words(word -> false);
  private final Unshuffle unshuffle =
      new Unshuffle(
          language,
          words,
          PEN,
          new Chunks(),
          OldRow.Ties.SHUFFLED,
          OldRow.Heads.IN_TURN,
          Tuning.DEFAULT);

  UnshuffleTest() {
    language.learn(DUTCH, 1);
    DUTCH.forEach(words::learn);
  }

  private List<Reading> readings(String merged, String old) {
    return unshuffle.readings(merged, Row.set(old, PEN, 0), 1, language.start(), 0);
  }

  @Test
  void newLineComesOutOfTheShuffle() {
    String old = "De minister stuurt de Kamer een brief. ";
    String added = "Het bestuur heeft de regeling op tijd klaar. ";
    String merged = Shuffles.byPlace(old, added, PEN);
    assertEquals(added, readings(merged, old).getFirst().text());
  }

  @Test
  void oldCharactersMayChangePlacesWhereTheyStartAtTheSamePlace() {
    String old = "dDe minister stuurt de Kamer een brief. ";
    String merged = "Dd" + Shuffles.byPlace(old.substring(2), "Het bestuur heeft ", PEN);
    assertEquals("Het bestuur heeft", readings(merged, old).getFirst().text().strip());
  }

  @Test
  void digitsFollowTheirPlacesAndNotTheLanguage() {
    String old = "Kamerstukken II 2018/19, 35000, nr. 59. ";
    String added = "Kamerstukken II 2019/20, 28638, nr. 176. ";
    String merged = Shuffles.byPlace(old, added, PEN);
    assertEquals(added, readings(merged, old).getFirst().text());
  }

  @Test
  void rowWithoutTheOldOneHasNoReading() {
    assertTrue(readings("geheel iets anders", "De minister").isEmpty());
  }

  @Property(tries = 60)
  void noCharacterAppearsOrVanishes(
      @ForAll
          @CharRange(from = 'a', to = 'h')
          @CharRange(from = ' ', to = ' ')
          @StringLength(min = 1, max = 40)
          String old,
      @ForAll
          @CharRange(from = 'a', to = 'h')
          @CharRange(from = '0', to = '9')
          @StringLength(max = 40)
          String added,
      @ForAll long seed) {
    String merged = Shuffles.atRandom(old, added, new Random(seed));
    List<Reading> readings = readings(merged, old);
    for (Reading reading : readings) {
      assertTrue(Conservation.holds(merged, old, reading.text()));
    }
    Reading rest = Leftover.of(merged, Row.set(old, PEN, 0), 1);
    assertTrue(Conservation.holds(merged, old, rest.text()));
  }

  @Test
  void lostAndInventedCharactersAreNoticed() {
    assertTrue(Conservation.holds("aDbec", "abc", "De"));
    assertFalse(Conservation.holds("aDbec", "abc", "D"));
    assertFalse(Conservation.holds("aDbec", "abc", "Dee"));
  }
}
