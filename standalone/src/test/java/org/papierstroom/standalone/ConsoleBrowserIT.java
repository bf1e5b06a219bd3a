package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.papierstroom.testkit.broker.TestBroker;
import org.papierstroom.testkit.dump.LetterAccumulator;
import org.papierstroom.testkit.dump.LetterSetting;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.LockedLetter;
import org.papierstroom.testkit.letter.ScriptBlock;
import org.papierstroom.testkit.letter.WriteSamples;

/**
 * The console's page in a real browser, on a real line: where Chromium and its driver are installed
 * ({@code apt-get install chromium chromium-driver}); elsewhere it is skipped. Its pictures of each
 * view are in {@code target/screenshots}, or where {@code papierstroom.screenshots} says.
 */
@TestMethodOrder(OrderAnnotation.class)
class ConsoleBrowserIT {

  private static final String KEY = "heel geheim";
  private static final String COA = "Centraal Orgaan opvang asielzoekers";
  private static final String PASSWORD = "sesam";
  private static final Path PICTURES =
      Path.of(System.getProperty("papierstroom.screenshots", "target/screenshots"));

  @TempDir static Path folder;
  private static TestBroker broker;
  private static LineInThisProcess line;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> driver = Browser.driver();
    assumeTrue(
        driver.isPresent(),
        "no Chromium with its driver here: the page is not tested"
            + " (apt-get install chromium chromium-driver)");
    broker = TestBroker.start();
    line =
        new LineInThisProcess(
            broker.bootstrapServers(),
            Files.createDirectory(folder.resolve("inbox")),
            Map.of(
                "papierstroom.upload.api-key",
                KEY,
                "papierstroom.upload.spool",
                folder.resolve("spool").toString(),
                "papierstroom.console.index",
                folder.resolve("index").toString()));
    browser = Browser.open(driver.get(), folder.resolve("profile"));
    browser.size(1280);
    browser.go(line.uri("/"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (line != null) {
      line.close();
    }
    if (broker != null) {
      broker.close();
    }
  }

  @Test
  @Order(1)
  void aFileThatIsDroppedIsSeenPassingAndCanBeOpened() throws Exception {
    byte[] opvang = sample("opvang");
    browser.drop("opvang.pdf", opvang);
    assertTrue(browser.see(".uploads .failed .says").getText().contains("sleutel"));

    browser.write(".upload input[name=key]", KEY);
    browser.drop("opvang.pdf", opvang);
    WebElement link = browser.see(".row a.open");
    browser.see(".uploads .passed .says", "klaar");
    browser.see(".row.passed .name", "opvang.pdf");
    browser.see(".row.passed .result", "organisaties");
    browser.see("h1.total", "1 document");

    link.click(); // it has not been replaced while its row changed
    browser.see(".sheet.drawn");
    assertTrue(browser.see(".anatomy").getText().contains("Voortgang van de opvang"));
  }

  @Test
  @Order(2)
  void theMarksLieOnTheRightWordsOfTextAndPage() throws Exception {
    Object wrong =
        browser.await(
            """
            const done = arguments[0];
            (async () => {
              const id = decodeURIComponent(location.hash.split('/')[2].split('?')[0]);
              const { text, entities } = await (await fetch(`/api/documents/${id}`)).json();
              const pdfjs = await import('/pdfjs/build/pdf.min.mjs');
              const pdf = await pdfjs.getDocument({ url: `/api/documents/${id}/original` }).promise;
              const wrong = [];
              const letters = (t) => t.replace(/[^\\p{L}\\p{N}]/gu, '');
              for (const [index, mention] of entities.mentions.entries()) {
                const said = [...document.querySelectorAll(`.text [data-mention="${index}"]`)]
                  .map((span) => span.textContent).join('');
                if (said !== mention.text) wrong.push(`text ${mention.text}: ${said}`);
                const marks = [...document.querySelectorAll(`.pages [data-mention="${index}"]`)];
                if (marks.length !== mention.boxes.length) wrong.push(`boxes of ${mention.text}`);
                for (const [at, { page, box }] of mention.boxes.entries()) {
                  const sheet = document.querySelector(`.sheet[data-page="${page}"]`);
                  const [outer, inner] = [sheet.getBoundingClientRect(), marks[at].getBoundingClientRect()];
                  const size = text.pages[page - 1];
                  const [sx, sy] = [size.width / outer.width, size.height / outer.height];
                  const off = Math.max(
                    Math.abs((inner.left - outer.left) * sx - box.x), Math.abs((inner.top - outer.top) * sy - box.y),
                    Math.abs(inner.width * sx - box.width), Math.abs(inner.height * sy - box.height));
                  if (off > 1) wrong.push(`${mention.text} is ${off} points off`);
                  const shown = await pdf.getPage(page);
                  const run = (await shown.getTextContent()).items.find((item) => {
                    const [x, y] = [item.transform[4], shown.view[3] - item.transform[5]];
                    return y > box.y && y < box.y + box.height + 3 && x < box.x + box.width && x + item.width > box.x;
                  });
                  const first = letters(mention.text.split(/\\s/)[0]).slice(0, 3);
                  if (!run) wrong.push(`nothing is printed under ${mention.text}`);
                  else if (at === 0 && !letters(run.str).includes(first)) wrong.push(`${run.str} under ${mention.text}`);
                }
              }
              return [entities.mentions.length, ...wrong];
            })().then(done, (problem) => done([String(problem)]));
            """);
    List<?> said = (List<?>) wrong;
    assertTrue(((Number) said.getFirst()).intValue() > 20, said::toString);
    assertEquals(1, said.size(), said::toString);
  }

  @Test
  @Order(3)
  void aMarkFindsItsOtherSide() throws Exception {
    WebElement inText = browser.all(".text .mark.ORGANISATION").getLast();
    String index = inText.getAttribute("data-mention");
    Object unused = browser.run("arguments[0].focus()", inText);
    inText.sendKeys(Keys.ENTER);

    WebElement onPage = browser.see(".pages .mark.on");
    assertEquals(index, onPage.getAttribute("data-mention"));
    assertTrue(inSight(onPage), "brought into sight");
    assertTrue(browser.see(".chosen").getText().contains("gevonden door"));

    WebElement first = browser.see(".pages .mark.AMOUNT");
    unused = browser.run("arguments[0].scrollIntoView(); arguments[0].click()", first);
    WebElement other = browser.see(".text .mark.on");
    assertEquals(first.getAttribute("data-mention"), other.getAttribute("data-mention"));
    assertTrue(inSight(other), "brought into sight");
    assertFalse(browser.all(".text p.furniture .rule").isEmpty());
    picture("document");
  }

  @Test
  @Order(4)
  void wordsFacetsAndAmountsNarrowTheList() throws Exception {
    browser.go(line.uri("/"));
    browser.see("h1.total", "1 document");
    WriteSamples.write(folder.resolve("inbox"));
    browser.see("h1.total", "5 documenten");
    browser.awaitCount(".row.passed", 5);
    picture("list");

    browser.write("#words", "asielzoekers");
    browser.see(".search button").click();
    browser.see("h1.total", "2 documenten");
    browser.see(".passages mark", "asielzoekers");
    picture("search");
    browser.see(".chips .clear").click();
    browser.see("h1.total", "5 documenten");
    browser.see(".facets a", COA).click();
    browser.see(".chips a", COA);
    browser.see("h1.total", "2 documenten");
    browser.write("input[name=min]", "1.000.000");
    browser.see(".search button").click();
    browser.see(".chips a", "Vanaf: € 1.000.000");
    browser.see("h1.total", "2 documenten");
    browser.write("input[name=min]", "1.000.000.000.000.000");
    browser.see(".search button").click();
    browser.see("h1.total", "Geen documenten gevonden.");

    browser.go(line.uri("/#/amounts"));
    assertFalse(browser.see(".dot").getAttribute("title").isEmpty());
    picture("amounts");
  }

  @Test
  @Order(5)
  void anOrganisationIsShownOverAllDocuments() throws Exception {
    browser.go(line.uri("/#/entity?type=organisation&name=" + query(COA)));
    browser.see(".plot .bar");
    browser.see(".mentions mark", "COA");
    picture("entity");
    browser.see(".mentions a").click();
    browser.see(".text .mark.on");
  }

  @Test
  @Order(6)
  void aDeadLetterIsSentThroughOnceMoreWithItsPassword() throws Exception {
    byte[] locked = LockedLetter.of(sample("bevestiging"), PASSWORD);
    Files.write(folder.resolve("inbox/dicht.pdf"), locked);
    browser.go(line.uri("/#/dead-letters"));
    browser.see(".letter .reason", "ENCRYPTED");
    browser.see(".letter .remedy", "Stuur het bestand zonder wachtwoord");
    picture("dead-letters");
    browser.write(".key input", "fout");
    browser.see(".redrive button").click();
    browser.see(".says", "key is missing or wrong");
    browser.write(".key input", KEY);
    browser.write(".redrive input", PASSWORD);
    browser.see(".redrive button").click();
    browser.see("h1", "Er staat niets geparkeerd.");

    browser.go(line.uri("/#/?q=bevestiging"));
    browser.see(".row.passed .name", "dicht.pdf");
  }

  @Test
  @Order(7)
  void markupInNamesAndTextsIsShownAsText() throws Exception {
    String evil = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
    String letter = "Geachte voorzitter,\n\nHet ministerie " + evil + " betaalt € 5 miljoen.\n";
    Path file = folder.resolve("inbox/<img src=x onerror=window.hacked=1>.txt");
    Files.write(file, letter.getBytes(UTF_8));
    browser.go(line.uri("/#/?q=geachte%20betaalt"));
    browser.see(".row .name", "<img src=x onerror=window.hacked=1>.txt");
    browser.see(".passages", "<script>");
    browser.see(".row a.open").click();
    browser.see("h1", "<img src=x onerror=window.hacked=1>.txt");
    browser.see(".text", evil.substring(0, 20));
    browser.go(line.uri("/#/?q=%3Cscript%3E&organisation=%3Cimg%20src%3Dx%20onerror%3D1%3E"));
    browser.see(".chips", "<img src=x onerror=1>");
    assertEquals(null, browser.run("return window.hacked ?? null"));
    assertTrue(browser.all("main img, main script").isEmpty());
  }

  @Test
  @Order(8)
  void uncertainReadingsOfADumpAreShownWithTheirAlternatives() throws Exception {
    List<String> paragraphs =
        LetterScript.all().stream()
            .flatMap(script -> script.blocks().stream())
            .filter(ScriptBlock.Paragraph.class::isInstance)
            .map(block -> ((ScriptBlock.Paragraph) block).text())
            .filter(text -> text.length() > 80)
            .toList();
    String dump =
        LetterAccumulator.accumulate(
                LetterSetting.drawn(8).ofPages(6),
                Stream.generate(() -> paragraphs).flatMap(List::stream),
                8)
            .text();
    Files.writeString(folder.resolve("inbox/dump.txt"), dump);
    browser.go(line.uri("/#/?q=dump"));
    browser.see(".row.passed .name", "dump.txt").click();
    browser.see(".text .mark.uncertain").click();
    browser.see(".chosen", "Andere lezingen");
    picture("uncertain");
  }

  @Test
  @Order(9)
  void whatIsShownCanBeSavedAndTheOtherLanguageChosen() throws Exception {
    browser.go(line.uri("/#/?organisation=" + query(COA)));
    browser.see(".row");
    String href = browser.all(".export a").getFirst().getAttribute("href");
    String csv = line.get(href.substring(href.indexOf("/api"))).body();
    assertTrue(csv.startsWith("document,object,"), csv);
    assertEquals(browser.all(".row").size() + 1, csv.lines().count());

    browser.see("#language").click();
    browser.see("#top nav", "Documents");
    assertEquals("en", browser.run("return document.documentElement.lang"));
    browser.see("#language").click();
    browser.see("#top nav", "Documenten");
  }

  @Test
  @Order(10)
  void anAnswerThatIsOlderThanTheNewsDoesNotStay() throws Exception {
    browser.go(line.uri("/#/amounts"));
    browser.see(".dot");
    Object held =
        browser.await(
            """
            const done = arguments[0];
            const fetched = window.fetch;
            window.fetch = async (...asked) => {
              if (!String(asked[0]).startsWith('/api/documents?')) return fetched(...asked);
              window.fetch = fetched;
              const content = await (await fetched(...asked)).text();
              await new Promise((release) => { window.release = release; done(null); });
              return new Response(content);
            };
            location.hash = '#/';
            """);
    assertEquals(null, held);
    Files.writeString(folder.resolve("inbox/laat.txt"), "Het COA laat van zich horen.\n");
    browser.see(".row.passed .name", "laat.txt");
    Object unused = browser.run("window.release()");
    browser.see(".row .name", "opvang.pdf"); // it was in the answer, as the other was not
    browser.see(".row.passed .name", "laat.txt");
  }

  @Test
  @Order(11)
  void nothingCameFromElsewhereAndNothingWasKeptOut() {
    Object elsewhere =
        browser.run(
            "return performance.getEntriesByType('resource').map((one) => one.name)"
                + ".filter((name) => !name.startsWith(location.origin))");
    assertEquals(List.of(), elsewhere);
    String complaints =
        browser.complaints().stream()
            .filter(said -> !said.contains("/api/redrive")) // the wrong key, on purpose
            .filter(said -> !said.contains("404")) // an upload that is not known yet
            .collect(Collectors.joining("\n"));
    assertEquals("", complaints);
  }

  /** A view on a desk and on a telephone: nothing may stand out at its side. */
  private static void picture(String view) throws IOException {
    for (int width : new int[] {400, 1280}) {
      browser.size(width);
      Object unused =
          browser.run(
              """
              for (const one of document.querySelectorAll('.mark.on')) one.scrollIntoView({ block: 'center' });
              for (const one of document.querySelectorAll('.filters')) one.open = window.innerWidth > 800;
              """);
      Object settled =
          browser.await(
              "const done = arguments[0];requestAnimationFrame(() => requestAnimationFrame(() =>"
                  + " setTimeout(done, 400)))");
      assertEquals(null, settled);
      browser.picture(PICTURES.resolve(view + "-" + width + ".png"));
      assertEquals(
          List.of(),
          browser.run(
              """
              const wide = document.documentElement.clientWidth;
              return [...document.querySelectorAll('body *')]
                .filter((one) => !one.closest('.pages, .text, .hidden, .skip, svg'))
                .filter((one) => one.getBoundingClientRect().right > wide + 1)
                .map((one) => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40));
              """),
          view + " at " + width);
    }
  }

  private static boolean inSight(WebElement element) {
    return Boolean.TRUE.equals(
        browser.run(
            """
            const box = arguments[0].getBoundingClientRect();
            const pane = arguments[0].closest('.pages, .text').getBoundingClientRect();
            return box.top >= pane.top && box.bottom <= pane.bottom && box.bottom <= window.innerHeight;
            """,
            element));
  }

  private static String query(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  private static byte[] sample(String name) {
    return LetterWriter.write(LetterScript.named(name)).pdf();
  }
}
