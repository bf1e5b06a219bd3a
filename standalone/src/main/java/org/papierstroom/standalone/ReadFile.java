package org.papierstroom.standalone;

import java.nio.file.Path;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;

/** A file of the command line, read by the clean stage's core. */
record ReadFile(Source source, CleanText text) {

  static ReadFile of(DocumentReader reader, Path file, byte[] content) throws CannotContinue {
    var type = looksLikeText(content) ? Source.TEXT : Source.PDF;
    var source = new Source(file.getFileName().toString(), type, content.length);
    return switch (reader.read(content, type)) {
      case Outcome.Passed<CleanText>(var text) -> new ReadFile(source, text);
      case Outcome.Parked<CleanText>(var reason, var detail) ->
          throw new CannotContinue("%s: %s %s".formatted(reason, detail, reason.remedy()));
    };
  }

  /** Text has no NUL byte and no PDF header; what is neither is for the PDF reader to refuse. */
  private static boolean looksLikeText(byte[] content) {
    int head = Math.min(content.length, 1024);
    var start = new String(content, 0, head, java.nio.charset.StandardCharsets.ISO_8859_1);
    return head > 0 && !start.contains("%PDF-") && start.indexOf('\0') < 0;
  }
}
