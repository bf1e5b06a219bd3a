package org.papierstroom.console.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageControllerTest {

  private final PageController pages = new PageController();

  @Test
  void everyModuleThatThePageImportsIsThere() throws IOException {
    assertTrue(text(pages.home()).contains("/page/main.mjs"));
    everyImportOf("main.mjs");
    assertEquals(HttpStatus.OK, pages.part("style.css").getStatus());
    assertEquals(HttpStatus.OK, pages.part("icon.svg").getStatus());
  }

  @Test
  void noModuleReadsMarkupOutOfData() throws IOException {
    for (String name : new String[] {"dom.mjs", "text-pane.mjs", "list-view.mjs", "row.mjs"}) {
      String module = text(pages.part(name));
      assertFalse(module.contains("innerHTML") || module.contains("insertAdjacentHTML"), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build/pdf.min.mjs",
        "build/pdf.worker.min.mjs",
        "cmaps/UniJIS-UTF16-H.bcmap",
        "standard_fonts/FoxitSerif.pfb",
        "standard_fonts/LiberationSans-Bold.ttf"
      })
  void theJarHoldsPdfJsOfTheVersionThatIsAskedFor(String name) throws IOException {
    assertEquals(HttpStatus.OK, pages.pdfjs(name).getStatus());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../ConsoleService.class", "package.json", "build/../package.json", "", "a/b.mjs"})
  void nothingElseIsGivenOut(String name) throws IOException {
    assertEquals(HttpStatus.NOT_FOUND, pages.part(name).getStatus());
    assertEquals(HttpStatus.NOT_FOUND, pages.pdfjs(name).getStatus());
  }

  private void everyImportOf(String name) throws IOException {
    HttpResponse<byte[]> answer = pages.part(name);
    assertEquals(HttpStatus.OK, answer.getStatus(), name);
    for (String imported :
        Pattern.compile("from '\\./([a-z-]+\\.mjs)'")
            .matcher(text(answer))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList()) {
      everyImportOf(imported);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }
}
