package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, on the console's page. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The driver of this machine's Chromium; nothing where there is none. */
  static Optional<Path> driver() {
    return onPath("chromedriver").filter(driver -> chromium().isPresent());
  }

  private static Optional<Path> chromium() {
    return onPath("chromium").or(() -> onPath("google-chrome"));
  }

  private static Optional<Path> onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens it, in Dutch. */
  static Browser open(Path driver, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // in a container, and for root, there is none
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "nl"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  void go(String address) {
    driver.get("about:blank"); // or another view of the same page would only be another hash
    driver.get(address);
  }

  void size(int width) {
    driver.manage().window().setSize(new Dimension(width, HEIGHT));
  }

  /** Waits for an element that can be seen. */
  WebElement see(String selector) {
    return until(
        "nothing to see: " + selector,
        () ->
            driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst());
  }

  /** Waits for an element with a text in it. */
  WebElement see(String selector, String text) {
    return until(
        selector + " does not say " + text,
        () ->
            driver.findElements(By.cssSelector(selector)).stream()
                .filter(element -> element.getText().contains(text))
                .findFirst());
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until there are so many. */
  void awaitCount(String selector, int count) {
    Object unused =
        until(
            "not " + count + ": " + selector,
            () -> all(selector).size() == count ? Optional.of(count) : Optional.empty());
  }

  void write(String selector, String text) {
    WebElement field = see(selector);
    field.clear();
    field.sendKeys(text);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** A value that a script gives in the end. */
  Object await(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return driver.executeAsyncScript(script, arguments);
  }

  /** Drops a file on the page, as a hand would. */
  void drop(String name, byte[] content) {
    Object unused =
        run(
            """
            const bytes = Uint8Array.from(atob(arguments[1]), (c) => c.charCodeAt(0));
            const dragged = new DataTransfer();
            dragged.items.add(new File([bytes], arguments[0]));
            for (const kind of ['dragover', 'drop']) {
              document.body.dispatchEvent(
                new DragEvent(kind, { dataTransfer: dragged, bubbles: true, cancelable: true }));
            }
            """,
            name,
            java.util.Base64.getEncoder().encodeToString(content));
  }

  void picture(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What the browser complained of: scripts that failed, and what the policy kept out. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  private <T> T until(String otherwise, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    do {
      try {
        Optional<T> seen = look.get();
        if (seen.isPresent()) {
          return seen.get();
        }
      } catch (StaleElementReferenceException | NoSuchElementException redrawn) {
        continue; // it is drawn anew at this moment
      }
    } while (System.nanoTime() < deadline);
    throw new AssertionError(
        otherwise + "\n" + driver.findElement(By.tagName("main")).getText() + complaints());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
