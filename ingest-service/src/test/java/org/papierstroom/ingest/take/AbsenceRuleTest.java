package org.papierstroom.ingest.take;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papierstroom.bucket.Bucket.Look;

class AbsenceRuleTest {

  private final AbsenceRule rule = new AbsenceRule(Duration.ofNanos(100));

  @Test
  void oneLookIsNotEnough() {
    assertEquals(List.of(), look(0, Look.WHOLE));
  }

  @Test
  void twoLooksTheGraceApartAreEnough() {
    look(0, Look.WHOLE);
    assertEquals(List.of(), look(99, Look.WHOLE));
    assertEquals(List.of("brief.pdf"), look(100, Look.WHOLE));
  }

  @Test
  void aLookThatSawOnlyPartCountsAnew() {
    look(0, Look.WHOLE);
    assertEquals(List.of(), look(100, Look.PARTIAL));
    assertEquals(List.of(), look(200, Look.WHOLE));
    assertEquals(List.of("brief.pdf"), look(300, Look.WHOLE));
  }

  @Test
  void aLookThatFailedCountsAnew() {
    look(0, Look.WHOLE);
    rule.begin(100, new HashSet<>(Set.of("brief.pdf")));
    rule.failed();
    assertEquals(List.of(), look(200, Look.WHOLE));
  }

  @Test
  void whatComesBackIsNotRemoved() {
    look(0, Look.WHOLE);
    look(50, Look.WHOLE, "brief.pdf");
    assertEquals(List.of(), look(200, Look.WHOLE));
  }

  private List<String> look(long nanos, Look look, String... seen) {
    rule.begin(nanos, new HashSet<>(Set.of("brief.pdf")));
    for (String key : seen) {
      rule.see(key);
    }
    return rule.end(look);
  }
}
