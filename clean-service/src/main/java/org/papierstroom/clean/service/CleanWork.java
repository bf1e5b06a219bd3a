package org.papierstroom.clean.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.papierstroom.clean.parser.Assignment;
import org.papierstroom.clean.parser.ParserPool;
import org.papierstroom.clean.parser.ParserUnavailable;
import org.papierstroom.clean.parser.Verdict;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.PoisonEntry;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.stage.Incoming;
import org.papierstroom.stage.Outgoing;
import org.papierstroom.stage.SurroundingsUnavailable;
import org.papierstroom.stage.Work;
import org.papierstroom.stage.Worked;
import org.papierstroom.stage.trace.Timed;

/** A raw document in, its text event out. */
final class CleanWork implements Work {

  private static final String JSON = "application/json";

  private final ParserPool parsers;
  private final ParserVersion version;
  private final PoisonMemory poison;
  private final ClaimCheck claims;
  private final MadeBy madeBy;

  CleanWork(
      ParserPool parsers,
      ParserVersion version,
      PoisonMemory poison,
      ClaimCheck claims,
      MadeBy madeBy) {
    this.parsers = parsers;
    this.version = version;
    this.poison = poison;
    this.claims = claims;
    this.madeBy = madeBy;
  }

  @Override
  public Worked process(Incoming incoming) throws InterruptedException {
    return switch (ClaimCheck.document(incoming)) {
      case Outcome.Parked<DocumentId>(Reason reason, String detail) ->
          Worked.parked(reason, detail);
      case Outcome.Passed<DocumentId>(DocumentId document) -> process(document, incoming);
    };
  }

  private Worked process(DocumentId document, Incoming incoming) throws InterruptedException {
    Optional<PoisonEntry> known = poison.of(document);
    String parserVersion = version.under(incoming.policy());
    Optional<PoisonEntry> deadly =
        known.filter(entry -> PoisonMemory.isPoison(entry, parserVersion));
    if (deadly.isPresent()) {
      return Worked.parked(
          deadly.get().lastReason(),
          "not tried again: it killed this version of the parser %d times"
              .formatted(deadly.get().kills()));
    }
    return switch (claims.content(document, incoming)) {
      case Outcome.Parked<byte[]>(Reason reason, String detail) -> Worked.parked(reason, detail);
      case Outcome.Passed<byte[]>(byte[] content) ->
          read(document, incoming, content, known, parserVersion);
    };
  }

  private Worked read(
      DocumentId document,
      Incoming incoming,
      byte[] content,
      Optional<PoisonEntry> known,
      String parserVersion)
      throws InterruptedException {
    Source source =
        new Source(incoming.event().subject(), incoming.event().contentType(), content.length);
    Assignment assignment = new Assignment(document, source, madeBy, incoming.policy());
    Instant start = Instant.now();
    Verdict verdict = verdict(assignment, content);
    Timed parse = Timed.since(start, "parse");
    return worked(document, source, verdict, known, parserVersion).with(parse);
  }

  private Worked worked(
      DocumentId document,
      Source source,
      Verdict verdict,
      Optional<PoisonEntry> known,
      String parserVersion) {
    return switch (verdict) {
      case Verdict.Killed(Reason reason, String detail) ->
          new Worked(
              Outcome.parked(reason, detail),
              List.of(PoisonMemory.killed(document, known, parserVersion, reason)));
      case Verdict.Answered(Outcome.Passed<byte[]>(byte[] event)) ->
          new Worked(
              Outcome.passed(outgoing(document, source, event)),
              known.stream().map(entry -> PoisonMemory.survived(document)).toList());
      case Verdict.Answered(Outcome.Parked<byte[]>(Reason reason, String detail)) ->
          Worked.parked(reason, detail);
    };
  }

  private Verdict verdict(Assignment assignment, byte[] content) throws InterruptedException {
    try {
      return parsers.read(assignment, content);
    } catch (ParserUnavailable e) {
      throw new SurroundingsUnavailable(String.valueOf(e.getMessage()), e);
    }
  }

  private Outgoing outgoing(DocumentId document, Source source, byte[] event) {
    return new Outgoing(
        document.bytes(), CloudEvent.of(document, TextEvent.TYPE, madeBy, source, JSON), event);
  }
}
