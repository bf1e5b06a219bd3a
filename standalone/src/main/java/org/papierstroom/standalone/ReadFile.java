package org.papierstroom.standalone;

import java.nio.file.Path;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;
import org.papierstroom.ingest.take.ContentKind;

/** A file of the command line, read by the clean stage's core. */
record ReadFile(Source source, CleanText text) {

  static ReadFile of(DocumentReader reader, Path file, byte[] content) throws CannotContinue {
    // What is neither PDF nor text is for the reader to refuse, with its reason.
    var type = ContentKind.of(content).orElse(Source.PDF);
    var source = new Source(file.getFileName().toString(), type, content.length);
    return switch (reader.read(content, type)) {
      case Outcome.Passed<CleanText>(var text) -> new ReadFile(source, text);
      case Outcome.Parked<CleanText>(var reason, var detail) ->
          throw new CannotContinue("%s (%s). %s".formatted(reason, detail, reason.remedy()));
    };
  }
}
