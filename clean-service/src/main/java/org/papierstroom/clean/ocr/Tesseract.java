package org.papierstroom.clean.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;

/**
 * The {@code tesseract} program with its Dutch model.
 *
 * <p>One thread per page ({@code OMP_THREAD_LIMIT=1}): with more the same page takes many times
 * longer on a busy machine.
 */
public final class Tesseract implements Ocr {

  private static final Duration TO_START = Duration.ofSeconds(10);
  private static final String LANGUAGE = "nld";

  private final String program;

  private Tesseract(String program) {
    this.program = program;
  }

  /** The program on the path; empty when it is not there or has no Dutch model. */
  public static Optional<Ocr> installed() {
    return of("tesseract");
  }

  static Optional<Ocr> of(String program) {
    Path languages = temporary(".txt");
    try {
      boolean ran = run(List.of(program, "--list-langs"), languages, TO_START);
      return ran && Files.readAllLines(languages).contains(LANGUAGE)
          ? Optional.of(new Tesseract(program))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      delete(languages);
    }
  }

  @Override
  public List<OcrLine> read(BufferedImage picture, Duration limit) {
    Path input = temporary(".png");
    Path output = temporary(".hocr");
    try {
      ImageIO.write(picture, "png", input.toFile());
      List<String> command =
          List.of(program, input.toString(), "stdout", "-l", LANGUAGE, "--psm", "3", "hocr");
      return run(command, output, limit) ? lines(output) : List.of();
    } catch (IOException | XMLStreamException e) {
      return List.of();
    } finally {
      delete(input);
      delete(output);
    }
  }

  private static List<OcrLine> lines(Path hocr) throws IOException, XMLStreamException {
    try (InputStream in = Files.newInputStream(hocr)) {
      return Hocr.read(in);
    }
  }

  /** Runs a command to its end; false when it fails or takes too long, and then it is gone. */
  private static boolean run(List<String> command, Path output, Duration limit) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(output.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path temporary(String suffix) {
    try {
      return Files.createTempFile("papierstroom-ocr", suffix);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("no temporary file for OCR", e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
