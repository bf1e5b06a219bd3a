package org.papierstroom.clean.parser;

import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.open.Progress;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Reason;
import org.papierstroom.testkit.parser.Misbehaviour;

/** The real parser process, except that it does what a document demands. */
public final class MisbehavingParser {

  private MisbehavingParser() {}

  public static void main(String[] arguments) {
    ParserEnd.claim(ParserMain.limits(arguments), ParserMain.textBytes(arguments))
        .serve(MisbehavingParser::reader);
  }

  private static DocumentReader reader(Limits limits, Progress progress) {
    DocumentReader real = DocumentReaders.within(limits, progress);
    return (content, contentType, policy) -> {
      Misbehaviour.demandedBy(content).ifPresent(demand -> demand.act(answer()));
      return real.read(content, contentType, policy);
    };
  }

  /** The bytes of an answer of some length. */
  private static byte[] answer() {
    var bytes = new java.io.ByteArrayOutputStream();
    try {
      new Frame(Frame.Kind.REFUSED, Json.write(new Refusal(Reason.NO_TEXT, "nothing to read")))
          .write(new java.io.DataOutputStream(bytes));
      return bytes.toByteArray();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
