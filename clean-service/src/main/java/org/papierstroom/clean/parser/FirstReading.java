package org.papierstroom.clean.parser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Source;

/**
 * Reads a page of its own before the first document, so that this need not wait for the loading.
 */
final class FirstReading {

  private static final String TEXT =
      "BT /F1 11 Tf 72 700 Td (Geachte heer, mevrouw, deze brief is er om warm te lopen.) Tj ET";

  /** How long a start may take is for the service to say. */
  private static final Policy PATIENT =
      new Policy(Optional.empty(), Optional.of(Duration.ofHours(1)));

  private FirstReading() {}

  /**
   * Reads it.
   *
   * @throws IllegalStateException when the reader does not even read that
   */
  static void of(DocumentReader reader) {
    switch (reader.read(page(), Source.PDF, PATIENT)) {
      case Outcome.Passed<CleanText>(CleanText text) -> {
        if (Json.write(text).length == 0) {
          throw new IllegalStateException("the first page is not written");
        }
      }
      case Outcome.Parked<CleanText> parked ->
          throw new IllegalStateException("the first page is not read: " + parked);
    }
  }

  /** A page in Helvetica, made by hand: making it with a library takes longer than reading it. */
  static byte[] page() {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + TEXT.length() + " >>\nstream\n" + TEXT + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(file.length());
      file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 6\n0000000000 65535 f \n");
    places.forEach(place -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
    file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
