package org.papierstroom.ingest.take;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.papierstroom.bucket.BucketObject;

class SettleRuleTest {

  private static final BucketObject LETTER =
      new BucketObject("brief.pdf", 10, Instant.EPOCH, Optional.empty());

  private final SettleRule rule = new SettleRule(Duration.ofNanos(100));

  @Test
  void oneLookIsNotEnough() {
    assertEquals(List.of(), look(0, LETTER));
  }

  @Test
  void twoLooksASettleTimeApartAreEnough() {
    look(0, LETTER);
    assertEquals(List.of(LETTER), look(100, LETTER));
  }

  @Test
  void twoLooksInQuickSuccessionAreNot() {
    look(0, LETTER);
    assertEquals(List.of(), look(99, LETTER));
    assertEquals(List.of(LETTER), look(101, LETTER));
  }

  @Test
  void aFileThatGrowsStartsAgain() {
    BucketObject longer = new BucketObject("brief.pdf", 11, Instant.EPOCH, Optional.empty());
    look(0, LETTER);
    assertEquals(List.of(), look(100, longer));
    assertEquals(List.of(longer), look(200, longer));
  }

  @Test
  void aFileOfTheSameSizeWrittenAgainStartsAgain() {
    BucketObject touched =
        new BucketObject("brief.pdf", 10, Instant.EPOCH.plusSeconds(1), Optional.empty());
    look(0, LETTER);
    assertEquals(List.of(), look(100, touched));
  }

  @Test
  void aFileThatWentAwayIsForgotten() {
    look(0, LETTER);
    look(50);
    assertEquals(List.of(), look(100, LETTER));
  }

  @Test
  void anEmptyFileNeverSettles() {
    BucketObject empty = new BucketObject("leeg.pdf", 0, Instant.EPOCH, Optional.empty());
    look(0, empty);
    assertEquals(List.of(), look(1000, empty));
    assertEquals(OptionalLong.empty(), rule.nextNanos());
  }

  @Test
  void saysWhenToLookNext() {
    look(7, LETTER);
    assertEquals(OptionalLong.of(107), rule.nextNanos());
  }

  @Test
  void saysSinceWhenTheOldestHasWaitedThatIsStillWanted() {
    BucketObject empty = new BucketObject("leeg.pdf", 0, Instant.EPOCH, Optional.empty());
    BucketObject later = new BucketObject("later.pdf", 10, Instant.EPOCH, Optional.empty());
    look(3, empty);
    look(7, empty, LETTER);
    look(9, empty, LETTER, later);

    assertEquals(OptionalLong.of(7), rule.oldestNanos(object -> true));
    assertEquals(OptionalLong.of(9), rule.oldestNanos(later::equals));
    assertEquals(OptionalLong.empty(), rule.oldestNanos(object -> false));
    assertEquals(7, rule.sinceNanos(LETTER));
  }

  private List<BucketObject> look(long nanos, BucketObject... objects) {
    rule.begin(nanos);
    for (BucketObject object : objects) {
      rule.see(object);
    }
    return rule.end();
  }
}
