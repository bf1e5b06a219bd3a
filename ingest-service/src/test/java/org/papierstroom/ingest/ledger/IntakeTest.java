package org.papierstroom.ingest.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.bucket.BucketObject;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.LedgerEntry.HandOver;
import org.papierstroom.contract.LedgerEntry.Release;
import org.papierstroom.contract.Reason;
import org.papierstroom.ingest.take.Content;
import org.papierstroom.ingest.take.ContentReader;

/** Objects stand in partition 0, documents in partition 1. */
class IntakeTest {

  private static final byte[] PDF = "%PDF-1.7 brief".getBytes(UTF_8);
  private static final BucketObject LETTER =
      new BucketObject("brief.pdf", 14, Instant.EPOCH, Optional.empty());
  private static final BucketObject COPY =
      new BucketObject("kopie.pdf", 14, Instant.EPOCH, Optional.empty());

  private final Ledger ledger = new Ledger();
  private final Intake intake =
      new Intake(ledger, IntakeTest::partition, InstantSource.fixed(Instant.EPOCH));
  private final Partings partings =
      new Partings(ledger, IntakeTest::partition, InstantSource.fixed(Instant.EPOCH));

  @Test
  void newContentIsPublished() {
    ownAll();
    var publish = assertInstanceOf(Decision.Publish.class, decide(LETTER, PDF));
    assertEquals(DocumentId.of(PDF), publish.content().id());
    assertEquals("application/pdf", publish.contentType());
  }

  @Test
  void theSameBytesUnderAnotherNameAreOnlyRemembered() {
    ownAll();
    carryOut(decide(LETTER, PDF));
    var same = assertInstanceOf(Decision.Same.class, decide(COPY, PDF));
    assertEquals(Optional.of("brief.pdf"), same.object().sameAs());
    assertEquals(Optional.of(DocumentId.of(PDF).value()), same.object().documentId());
  }

  @Test
  void changedBytesUnderTheSameNameAreANewDocument() {
    ownAll();
    carryOut(decide(LETTER, PDF));
    BucketObject changed = new BucketObject("brief.pdf", 15, Instant.EPOCH, Optional.empty());
    assertTrue(intake.wants(changed));
    assertInstanceOf(Decision.Publish.class, decide(changed, "%PDF-1.7 brief2".getBytes(UTF_8)));
  }

  @Test
  void aKnownObjectIsNotWantedAgain() {
    ownAll();
    assertTrue(intake.wants(LETTER));
    carryOut(decide(LETTER, PDF));
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
    var ask = assertInstanceOf(Decision.Ask.class, decide(LETTER, PDF));
    assertEquals(DocumentId.of(PDF).value(), ask.request().documentId());
    carryOut(ask);
    assertFalse(intake.wants(LETTER), "it waits for the other instance");
  }

  @Test
  void aRequestIsCarriedOutOnce() {
    ledger.own(0);
    var ask = (Decision.Ask) decide(LETTER, PDF);
    ledger.own(1);
    var publish = intake.decide(ask.request(), content(PDF)).orElseThrow();
    assertInstanceOf(Decision.Publish.class, publish);
    carryOut(publish);
    assertInstanceOf(Decision.Same.class, intake.decide(ask.request(), content(PDF)).orElseThrow());
  }

  @Test
  void aRequestForBytesThatChangedIsDropped() {
    ledger.own(0);
    var ask = (Decision.Ask) decide(LETTER, PDF);
    assertEquals(
        Optional.empty(), intake.decide(ask.request(), content("%PDF-1.7 anders".getBytes(UTF_8))));
  }

  @Test
  void whatIsNoDocumentIsParkedAndNotWantedAgainUntilItChanges() {
    ownAll();
    BucketObject zip = new BucketObject("archief.zip", 4, Instant.EPOCH, Optional.empty());
    var park = assertInstanceOf(Decision.Park.class, decide(zip, new byte[] {80, 75, 3, 4}));
    assertEquals(Reason.NOT_A_PDF, park.reason());
    carryOut(park);
    assertFalse(intake.wants(zip));
    assertTrue(
        intake.wants(
            new BucketObject("archief.zip", 4, Instant.EPOCH.plusSeconds(1), Optional.empty())));
  }

  @Test
  void whatIsNoDocumentIsParkedOnceHoweverOftenItsTimeChanges() {
    ownAll();
    byte[] zip = {80, 75, 3, 4};
    carryOut(decide(new BucketObject("archief.zip", 4, Instant.EPOCH, Optional.empty()), zip));
    BucketObject touched =
        new BucketObject("archief.zip", 4, Instant.EPOCH.plusSeconds(1), Optional.empty());

    Decision again = decide(touched, zip);

    carryOut(assertInstanceOf(Decision.StillParked.class, again));
    assertFalse(intake.wants(touched));
    assertInstanceOf(
        Decision.Park.class, decide(touched, new byte[] {80, 75, 3, 5}), "other bytes");
  }

  @Test
  void whatIsTooLargeIsParkedOnceHoweverOftenItsTimeChanges() {
    ownAll();
    carryOut(intake.tooLarge(LETTER, 10));
    BucketObject touched =
        new BucketObject("brief.pdf", 14, Instant.EPOCH.plusSeconds(1), Optional.empty());
    assertInstanceOf(Decision.StillParked.class, intake.tooLarge(touched, 10));
  }

  @Test
  void theLastObjectTakesItsDocumentWithIt() {
    ownAll();
    carryOut(decide(LETTER, PDF));
    carryOut(intake.removed("brief.pdf").orElseThrow());
    var last = assertInstanceOf(Parting.Last.class, part("brief.pdf"));
    assertEquals(Optional.of(Instant.EPOCH), last.document().deleted());
    assertInstanceOf(Parting.Nothing.class, part("brief.pdf"), "it is deleted once");

    assertTrue(intake.wants(LETTER), "dropped again it is taken again");
    var again = assertInstanceOf(Decision.Publish.class, decide(LETTER, PDF));
    assertEquals(Optional.of(last.document()), again.before());
  }

  @Test
  void aDocumentStaysWhileAnotherObjectHoldsItsBytes() {
    ownAll();
    carryOut(decide(LETTER, PDF));
    carryOut(decide(COPY, PDF));
    var succeeded = assertInstanceOf(Parting.Succeeded.class, part("brief.pdf"));
    assertEquals("kopie.pdf", succeeded.document().objectKey());
    assertInstanceOf(Parting.Last.class, part("kopie.pdf"));
  }

  @Test
  void aCopyThatGoesAwayLeavesTheFirst() {
    ownAll();
    carryOut(decide(LETTER, PDF));
    carryOut(decide(COPY, PDF));
    assertInstanceOf(Parting.CopyGone.class, part("kopie.pdf"));
    assertInstanceOf(Parting.Nothing.class, part("kopie.pdf"));
    assertInstanceOf(Parting.Last.class, part("brief.pdf"));
  }

  @Test
  void theSameObjectReadAgainIsNoCopyOfItself() {
    ownAll();
    carryOut(decide(LETTER, PDF));
    BucketObject touched = new BucketObject("brief.pdf", 14, Instant.MAX, Optional.empty());
    carryOut(decide(touched, PDF));
    assertInstanceOf(Parting.Last.class, part("brief.pdf"));
  }

  @Test
  void aDocumentOfAnotherInstanceIsAskedAbout() {
    ledger.own(0);
    assertInstanceOf(Parting.Ask.class, partings.of("brief.pdf", DocumentId.of(PDF).value()));
  }

  @Test
  void requestsAreAnsweredInTheOrderOfTheirAsking() {
    ownAll();
    HandOver first = ((Decision.Ask) ask()).request();
    Release release = new Release("brief.pdf", first.documentId(), Instant.EPOCH);
    ledger.put(1, first);
    ledger.put(1, release);
    ledger.put(1, first);
    assertEquals(List.of(release, first), ledger.requests());
  }

  @Test
  void aParkedObjectIsKnownAsSuchAfterItsRedrive() {
    ownAll();
    carryOut(intake.tooLarge(LETTER, 1));
    assertTrue(intake.parked("brief.pdf"));
    ledger.remove(0, "brief.pdf"); // as a redrive does
    assertTrue(intake.parked("brief.pdf") && intake.wants(LETTER));
    carryOut(decide(LETTER, PDF));
    assertFalse(intake.parked("brief.pdf"));
  }

  @Test
  void anObjectCannotPassForSomethingElseInTheLedger() {
    ownAll();
    BucketObject forged = new BucketObject("/document/x", 14, Instant.EPOCH, Optional.empty());
    carryOut(decide(forged, PDF));
    assertEquals("/object/document/x", intake.known("/document/x").orElseThrow().key());
  }

  private Decision ask() {
    ledger.disown(1);
    Decision ask = decide(LETTER, PDF);
    ledger.own(1);
    return ask;
  }

  /** An object goes away. */
  private Parting part(String objectKey) {
    Parting parting = partings.of(objectKey, DocumentId.of(PDF).value());
    make(LedgerChange.of(parting));
    return parting;
  }

  private static int partition(String key) {
    return key.startsWith("/document/") ? 1 : 0;
  }

  private void ownAll() {
    ledger.own(0);
    ledger.own(1);
  }

  private Decision decide(BucketObject object, byte[] bytes) {
    return intake.decide(object, content(bytes));
  }

  private static Content content(byte[] bytes) {
    try {
      return new ContentReader(1000).read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void carryOut(Decision decision) {
    make(LedgerChange.of(decision));
  }

  private void make(List<LedgerChange> changes) {
    for (LedgerChange change : changes) {
      LedgerEntry entry = change.entry();
      int partition = entry instanceof LedgerEntry.ObjectEntry ? 0 : 1;
      switch (change) {
        case LedgerChange.Put ignored -> ledger.put(partition, entry);
        case LedgerChange.Remove ignored -> ledger.remove(partition, entry.key());
      }
    }
  }
}
