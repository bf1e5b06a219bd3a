package org.papierstroom.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Source;

class UploadNameTest {

  private static final DocumentId ID = DocumentId.of("x".getBytes(UTF_8));

  @ParameterizedTest
  @CsvSource({
    "brief.pdf, brief.pdf",
    "Brief met ë & spatie.PDF, Brief met ë & spatie.PDF",
    "../../etc/passwd, passwd.pdf",
    "C:\\post\\brief.pdf, brief.pdf",
    "'', document.pdf",
    "..., document.pdf",
    ".verborgen.pdf, verborgen.pdf",
    "half.part, half.part.pdf",
    "wat?:*|<>\".pdf, wat_______.pdf",
    "map/, document.pdf"
  })
  void aNameIsMadeSafe(String given, String made) {
    assertEquals("uploads/" + ID + "/" + made, UploadName.key(ID, given, Source.PDF));
  }

  @Test
  void charactersThatMisleadAreTakenOut() {
    assertEquals(
        "uploads/" + ID + "/a_b_c_d.pdf", UploadName.key(ID, "a\0b\nc\u202ed.pdf", Source.PDF));
  }

  @Test
  void aHugeNameIsShortened() {
    String key = UploadName.key(ID, "€".repeat(10_000) + ".pdf", Source.TEXT);
    assertTrue(key.getBytes(UTF_8).length < 255, key);
    assertTrue(key.endsWith("€.txt"), key);
  }
}
