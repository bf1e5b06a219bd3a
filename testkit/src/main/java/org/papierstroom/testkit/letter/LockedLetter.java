package org.papierstroom.testkit.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A letter that opens with a password only. */
public final class LockedLetter {

  private static final String OWNER = "eigenaar";

  private LockedLetter() {}

  /** The same letter, encrypted; other bytes each time. */
  public static byte[] of(byte[] letter, String password) {
    try (PDDocument document = Loader.loadPDF(letter)) {
      document.protect(new StandardProtectionPolicy(OWNER, password, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
