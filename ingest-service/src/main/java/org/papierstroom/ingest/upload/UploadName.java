package org.papierstroom.ingest.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Source;

/** Under which key an upload is put: a folder of its own, and a name that every system can take. */
final class UploadName {

  private static final int LONGEST = 150;
  private static final String AWKWARD = "\"*:<>?|%";

  private UploadName() {}

  /**
   * The object key: the document's id in it means that an upload never replaces another document.
   *
   * @param name what the caller calls the file; anything may stand in it
   * @param contentType of the bytes
   */
  static String key(DocumentId id, String name, String contentType) {
    return "uploads/" + id.value() + "/" + withExtension(safe(name), contentType);
  }

  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder safe = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> safe.appendCodePoint(plain(c) ? c : '_'));
    String trimmed = safe.toString().replaceAll("^[. ]+|[. ]+$", "");
    String shortened = shortened(trimmed).strip();
    return shortened.isEmpty() ? "document" : shortened;
  }

  private static boolean plain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> AWKWARD.indexOf(c) < 0;
    };
  }

  private static String shortened(String name) {
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  private static String withExtension(String name, String contentType) {
    String extension = contentType.equals(Source.PDF) ? ".pdf" : ".txt";
    return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
  }
}
