package org.papierstroom.clean;

import java.util.Optional;
import org.papierstroom.clean.dump.TextReader;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.open.Progress;
import org.papierstroom.clean.pdf.PdfReader;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;

/** The readers of this stage, and which version of the rules they follow. */
public final class DocumentReaders {

  /** Changes whenever the same bytes may give another text. */
  private static final String RULES = "3";

  private DocumentReaders() {}

  /** A reader for every content type the line carries. Safe for use by several threads. */
  public static DocumentReader standard() {
    return within(Limits.DEFAULT, Progress.UNHEARD);
  }

  /** The same with limits of one's own; tells how far each PDF has come. */
  public static DocumentReader within(Limits limits, Progress progress) {
    DocumentReader pdf = new PdfReader(limits, progress);
    DocumentReader text = new TextReader();
    return (content, contentType, policy) ->
        switch (contentType) {
          case Source.PDF -> pdf.read(content, contentType, policy);
          case Source.TEXT -> text.read(content, contentType, policy);
          default -> Outcome.parked(Reason.NOT_A_PDF, "the content type is " + contentType);
        };
  }

  /** What events of this stage say of their making. */
  public static MadeBy madeBy(String version) {
    return new MadeBy("clean", version, RULES, Optional.empty());
  }
}
