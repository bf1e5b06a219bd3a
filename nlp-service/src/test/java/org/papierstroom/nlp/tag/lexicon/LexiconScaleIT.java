package org.papierstroom.nlp.tag.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

/** Looking names up does not slow down when the lexicon holds ten times as many. */
@Isolated
class LexiconScaleIT {

  private static final int TURNS = 9;
  private static final String[] WORDS = {
    "Stichting", "Vereniging", "Noord", "Zuid", "voor", "Zorg", "Water", "en", "Raad", "Centrum"
  };

  @Test
  void lookupDoesNotGrowWithTheLexicon() throws IOException {
    Lexicon small = lexicon(5_000);
    Lexicon large = lexicon(50_000);
    List<Sentence> sentences = Sentences.of(text());
    double[] ratios = new double[TURNS];
    for (int turn = -3; turn < TURNS; turn++) {
      long few = time(small, sentences);
      long many = time(large, sentences);
      if (turn >= 0) {
        ratios[turn] = (double) many / few;
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT, "lexicon lookup at 10 x the entries: %.2f x the time%n", ratios[TURNS / 2]);
    assertTrue(ratios[TURNS / 2] < 2.0, Arrays.toString(ratios));
  }

  private static long time(Lexicon lexicon, List<Sentence> sentences) {
    long start = System.nanoTime();
    int found = 0;
    for (int round = 0; round < 20; round++) {
      for (Sentence sentence : sentences) {
        for (int i = 0; i < sentence.size(); i++) {
          found += lexicon.longestAt(sentence, i).isPresent() ? 1 : 0;
        }
      }
    }
    assertTrue(found > 0);
    return System.nanoTime() - start;
  }

  private static Lexicon lexicon(int entries) throws IOException {
    StringBuilder file = new StringBuilder("canonical\tkind\tid\tnames\tabbreviations\n");
    Random random = new Random(1);
    for (int i = 0; i < entries; i++) {
      file.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      file.append(WORDS[random.nextInt(WORDS.length)]).append(" N").append(i).append("\tx\n");
    }
    Lexicon lexicon = Lexicon.empty();
    lexicon.read("made.tsv", new StringReader(file.toString()), false);
    return lexicon;
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      for (int word = 0; word < 15; word++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      text.append("Stichting Zorg N").append(random.nextInt(5_000)).append(" en het water\n");
    }
    return text.toString();
  }
}
