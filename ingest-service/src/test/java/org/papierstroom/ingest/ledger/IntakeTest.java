package org.papierstroom.ingest.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.Reason;
import org.papierstroom.bucket.BucketObject;

/** Objects stand in partition 0, documents in partition 1. */
class IntakeTest {

  private static final byte[] PDF = "%PDF-1.7 brief".getBytes(UTF_8);
  private static final BucketObject LETTER = new BucketObject("brief.pdf", 14, Instant.EPOCH, Optional.empty());
  private static final BucketObject COPY = new BucketObject("kopie.pdf", 14, Instant.EPOCH, Optional.empty());

  private final Ledger ledger = new Ledger();
  private final Intake intake =
      new Intake(ledger, key -> key.startsWith("/") ? 1 : 0, InstantSource.fixed(Instant.EPOCH));

  @Test
  void newContentIsPublished() {
    ownAll();
    var publish = assertInstanceOf(Decision.Publish.class, intake.decide(LETTER, PDF));
    assertEquals(DocumentId.of(PDF), publish.id());
    assertEquals("application/pdf", publish.contentType());
  }

  @Test
  void theSameBytesUnderAnotherNameAreOnlyRemembered() {
    ownAll();
    carryOut(intake.decide(LETTER, PDF));
    var same = assertInstanceOf(Decision.Same.class, intake.decide(COPY, PDF));
    assertEquals(Optional.of("brief.pdf"), same.object().sameAs());
    assertEquals(Optional.of(DocumentId.of(PDF).value()), same.object().documentId());
  }

  @Test
  void changedBytesUnderTheSameNameAreANewDocument() {
    ownAll();
    carryOut(intake.decide(LETTER, PDF));
    BucketObject changed = new BucketObject("brief.pdf", 15, Instant.EPOCH, Optional.empty());
    assertTrue(intake.wants(changed));
    assertInstanceOf(
        Decision.Publish.class, intake.decide(changed, "%PDF-1.7 brief2".getBytes(UTF_8)));
  }

  @Test
  void aKnownObjectIsNotWantedAgain() {
    ownAll();
    assertTrue(intake.wants(LETTER));
    carryOut(intake.decide(LETTER, PDF));
    assertFalse(intake.wants(LETTER));
  }

  @Test
  void objectsOfOtherInstancesAreNotWanted() {
    ledger.own(1);
    assertFalse(intake.wants(LETTER));
  }

  @Test
  void aDocumentOfAnotherInstanceIsHandedOver() {
    ledger.own(0);
    var ask = assertInstanceOf(Decision.Ask.class, intake.decide(LETTER, PDF));
    assertEquals(DocumentId.of(PDF).value(), ask.request().documentId());
    carryOut(ask);
    assertFalse(intake.wants(LETTER), "it waits for the other instance");
  }

  @Test
  void aRequestIsCarriedOutOnce() {
    ledger.own(0);
    var ask = (Decision.Ask) intake.decide(LETTER, PDF);
    ledger.own(1);
    var publish = intake.decide(ask.request(), PDF).orElseThrow();
    assertInstanceOf(Decision.Publish.class, publish);
    carryOut(publish);
    assertInstanceOf(Decision.Same.class, intake.decide(ask.request(), PDF).orElseThrow());
  }

  @Test
  void aRequestForBytesThatChangedIsDropped() {
    ledger.own(0);
    var ask = (Decision.Ask) intake.decide(LETTER, PDF);
    assertEquals(Optional.empty(), intake.decide(ask.request(), "%PDF-1.7 anders".getBytes(UTF_8)));
  }

  @Test
  void whatIsNoDocumentIsParkedAndNotWantedAgainUntilItChanges() {
    ownAll();
    BucketObject zip = new BucketObject("archief.zip", 4, Instant.EPOCH, Optional.empty());
    var park = assertInstanceOf(Decision.Park.class, intake.decide(zip, new byte[] {80, 75, 3, 4}));
    assertEquals(Reason.NOT_A_PDF, park.reason());
    carryOut(park);
    assertFalse(intake.wants(zip));
    assertTrue(intake.wants(new BucketObject("archief.zip", 4, Instant.EPOCH.plusSeconds(1), Optional.empty())));
  }

  private void ownAll() {
    ledger.own(0);
    ledger.own(1);
  }

  private void carryOut(Decision decision) {
    put(decision.object());
    switch (decision) {
      case Decision.Publish publish -> put(publish.document());
      case Decision.Ask ask -> put(ask.request());
      case Decision.Same ignored -> {}
      case Decision.Park ignored -> {}
    }
  }

  private void put(LedgerEntry entry) {
    ledger.put(entry instanceof LedgerEntry.ObjectEntry ? 0 : 1, entry);
  }
}
