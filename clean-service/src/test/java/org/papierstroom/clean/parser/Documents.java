package org.papierstroom.clean.parser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Source;
import org.papierstroom.testkit.parser.Misbehaviour;

/** Documents and limits for tests of parser processes. */
final class Documents {

  /** Quick to strike, for tests. */
  static final ParserLimits LIMITS =
      new ParserLimits(
          256 << 20,
          4 << 20,
          1000,
          Duration.ofSeconds(60),
          Duration.ofMillis(500),
          new Limits(
              64 << 20,
              100,
              Duration.ofSeconds(6),
              Duration.ofSeconds(6),
              50,
              10_000_000,
              1_000_000,
              64 << 20));

  private Documents() {}

  static Verdict read(ParserPool pool, byte[] content) throws Exception {
    return read(pool, content, Source.TEXT, Policy.USUAL);
  }

  static Verdict read(ParserPool pool, byte[] content, String contentType, Policy policy)
      throws Exception {
    return pool.read(assignment(content, contentType, policy), content);
  }

  static Assignment assignment(byte[] content, Policy policy) {
    return assignment(content, Source.TEXT, policy);
  }

  private static Assignment assignment(byte[] content, String contentType, Policy policy) {
    return new Assignment(
        DocumentId.of(content),
        new Source("brief", contentType, content.length),
        DocumentReaders.madeBy("test"),
        policy);
  }

  static Verdict misbehave(ParserPool pool, Misbehaviour demand) throws Exception {
    return read(pool, demand.demand("Geachte heer,"));
  }

  static byte[] letter(String mark) {
    return ("Geachte mevrouw Jansen,\n\nDit is brief " + mark + ".\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static Policy within(Duration timeLimit) {
    return new Policy(Optional.empty(), Optional.of(timeLimit));
  }
}
