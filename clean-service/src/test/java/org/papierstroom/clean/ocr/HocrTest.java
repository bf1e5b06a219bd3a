package org.papierstroom.clean.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.Box;

class HocrTest {

  private static final String PAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='bbox 0 0 600 800'>
      <span class='ocr_line' title="bbox 10 20 210 50; baseline 0.01 -8; x_size 28; x_descenders 6">
       <span class='ocrx_word' title='bbox 10 20 90 42; x_wconf 96'><strong>Geachte</strong></span>
       <span class='ocrx_word' title='bbox 100 21 210 50; x_wconf 91'>voorzitter,</span>
      </span>
      <span class='ocr_line' title="bbox 10 60 40 80; baseline 0 0"><span class='ocrx_word' title='bbox 10 60 40 80; x_wconf 3'> </span></span>
      </div></body></html>
      """;

  @Test
  void linesCarryWordsBoxesAndBaselines() throws Exception {
    List<OcrLine> lines =
        Hocr.read(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, lines.size());
    OcrLine line = lines.getFirst();
    assertEquals(
        List.of("Geachte", "voorzitter,"), line.words().stream().map(w -> w.text()).toList());
    assertEquals(new Box(100, 21, 110, 29), line.words().get(1).box());
    assertEquals(42, line.baseline());
    assertEquals(44, line.baselineAt(210));
    assertEquals(28, line.size());
  }
}
