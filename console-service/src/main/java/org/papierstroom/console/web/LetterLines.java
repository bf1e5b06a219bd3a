package org.papierstroom.console.web;

import java.io.ByteArrayOutputStream;
import org.papierstroom.console.index.Card;
import org.papierstroom.console.index.ParkedLetter;
import org.papierstroom.console.web.DeadLettersController.Line;
import org.papierstroom.console.web.ExportController.Format;
import org.papierstroom.console.web.ExportController.Lines;

/** The open dead letters of documents. */
final class LetterLines implements Lines<Card> {

  @Override
  public String head() {
    return Csv.line(
        "document", "object", "reason", "detail", "who", "remedy", "stage", "version", "time");
  }

  @Override
  public byte[] written(Card card, Format format) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (ParkedLetter letter : card.openLetters()) {
      Line line = Line.of(letter);
      lines.writeBytes(
          switch (format) {
            case JSONL -> Lines.jsonLine(line);
            case CSV ->
                Lines.csvLine(
                    letter.document(),
                    letter.objectKey(),
                    letter.why().reason(),
                    letter.why().detail(),
                    line.blame(),
                    line.remedy(),
                    letter.why().stage(),
                    letter.why().version(),
                    letter.why().time());
          });
    }
    return lines.toByteArray();
  }
}
