package org.papierstroom.clean.service;

import java.nio.charset.StandardCharsets;
import org.papierstroom.clean.parser.ParserLimits;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Policy;

/**
 * Names what decides whether a document kills the parser: the version of the stage, its rules, and
 * a digest of the limits and the JVM. With another name, a document is given another chance.
 */
record ParserVersion(MadeBy madeBy, ParserLimits limits) {

  private static final int DIGITS = 12;

  /** As it is for a document under this policy. */
  String under(Policy policy) {
    String matters =
        String.join(
            "\n",
            limits.toString(),
            limits.document().within(policy.timeLimit(limits.document().time())).toString(),
            policy.password().isPresent() ? "password" : "",
            Runtime.version().toString());
    String digest =
        DocumentId.of(matters.getBytes(StandardCharsets.UTF_8)).value().substring(0, DIGITS);
    return madeBy.version() + "/" + madeBy.rules() + "/" + digest;
  }
}
