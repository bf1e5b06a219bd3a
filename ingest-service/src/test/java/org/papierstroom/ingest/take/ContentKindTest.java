package org.papierstroom.ingest.take;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Source;

class ContentKindTest {

  @Test
  void aHeaderAtTheStartIsAPdf() {
    assertEquals(Optional.of(Source.PDF), ContentKind.of("%PDF-1.7\n".getBytes(UTF_8)));
  }

  @Test
  void aHeaderAfterAKilobyteOfJunkIsStillAPdf() {
    byte[] content = ("\0".repeat(1019) + "%PDF-1.4").getBytes(ISO_8859_1);
    assertEquals(Optional.of(Source.PDF), ContentKind.of(content));
  }

  @Test
  void aHeaderBeyondTheFirstKilobyteIsNot() {
    byte[] content = ("\0".repeat(1020) + "%PDF-1.4").getBytes(ISO_8859_1);
    assertEquals(Optional.empty(), ContentKind.of(content));
  }

  @Test
  void textInUtf8AndInLatin1IsText() {
    String text = "Geachte voorzitter,\r\n\fde coördinatie\tkost één ton\n";
    assertEquals(Optional.of(Source.TEXT), ContentKind.of(text.getBytes(UTF_8)));
    assertEquals(Optional.of(Source.TEXT), ContentKind.of(text.getBytes(ISO_8859_1)));
  }

  @Test
  void anythingElseIsNeither() {
    assertEquals(Optional.empty(), ContentKind.of(new byte[] {'P', 'K', 3, 4, 0, 0}));
    assertEquals(Optional.empty(), ContentKind.of(new byte[] {'%', 'P', 'D', 'F', 0}));
  }
}
