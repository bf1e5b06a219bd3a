package org.papierstroom.clean.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.Incoming;
import org.papierstroom.stage.SurroundingsUnavailable;

class ClaimCheckTest {

  private static final byte[] CONTENT = "Geachte mevrouw Jansen,".getBytes(UTF_8);
  private static final DocumentId ID = DocumentId.of(CONTENT);
  private static final long MOST = 100;

  @Test
  void contentInTheRecordIsTaken() {
    Incoming inline = new Incoming(ID.bytes(), event(Optional.empty()), CONTENT, Policy.USUAL);
    assertEquals(Outcome.passed(ID), ClaimCheck.document(inline));
    assertArrayEquals(CONTENT, content(holding(CONTENT), inline));
  }

  @Test
  void contentIsFetchedByItsDecodedKey() {
    DocumentStore store =
        (key, most) ->
            key.equals("map/a b.pdf")
                ? Optional.of(new DocumentStore.Found.Content(CONTENT))
                : Optional.empty();
    assertArrayEquals(CONTENT, content(store, reference("map/a%20b.pdf")));
  }

  @Test
  void whatIsGoneOrReplacedIsParked() {
    assertEquals(Reason.CONTENT_GONE, reason((key, most) -> Optional.empty(), "a.pdf"));
    assertEquals(Reason.CONTENT_GONE, reason(holding("iets anders".getBytes(UTF_8)), "a.pdf"));
  }

  @Test
  void whatIsTooLargeIsNotHeld() {
    assertEquals(
        Reason.TOO_LARGE,
        reason((key, most) -> Optional.of(new DocumentStore.Found.Larger(most + 1)), "a.pdf"));
  }

  @Test
  void aBucketThatIsAwayIsNoFaultOfTheDocument() {
    DocumentStore away =
        (key, most) -> {
          throw new IOException("connection refused");
        };
    assertThrows(
        SurroundingsUnavailable.class,
        () -> new ClaimCheck(away, MOST).content(ID, reference("a.pdf")));
  }

  @Test
  void whatIsNoReferenceIntoTheBucketIsNotFollowed() {
    assertEquals(Reason.UNREADABLE_EVENT, reason(holding(CONTENT), "http://elders.example/a"));
    assertEquals(Reason.UNREADABLE_EVENT, reason(holding(CONTENT), "a b"));
  }

  @Test
  void aReferenceNeedsADocumentIdAsItsKey() {
    Incoming incoming =
        new Incoming("sleutel".getBytes(UTF_8), event(Optional.of("a")), new byte[0], Policy.USUAL);
    assertEquals(
        Reason.UNREADABLE_EVENT,
        assertInstanceOf(Outcome.Parked.class, ClaimCheck.document(incoming)).reason());
  }

  private static byte[] content(DocumentStore store, Incoming incoming) {
    Outcome<byte[]> outcome = new ClaimCheck(store, MOST).content(ID, incoming);
    return (byte[]) assertInstanceOf(Outcome.Passed.class, outcome).event();
  }

  private static Reason reason(DocumentStore store, String reference) {
    Outcome<byte[]> outcome = new ClaimCheck(store, MOST).content(ID, reference(reference));
    return assertInstanceOf(Outcome.Parked.class, outcome).reason();
  }

  private static DocumentStore holding(byte[] content) {
    return (key, most) -> Optional.of(new DocumentStore.Found.Content(content));
  }

  private static Incoming reference(String reference) {
    return new Incoming(ID.bytes(), event(Optional.of(reference)), new byte[0], Policy.USUAL);
  }

  private static CloudEvent event(Optional<String> reference) {
    return new CloudEvent(
        "1",
        CloudEvent.RAW_TYPE,
        "/test",
        "a.pdf",
        Instant.EPOCH,
        "text/plain",
        reference,
        Optional.empty());
  }
}
