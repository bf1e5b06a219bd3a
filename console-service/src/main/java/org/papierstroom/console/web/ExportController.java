package org.papierstroom.console.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.papierstroom.console.index.Card;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.Found;
import org.papierstroom.console.index.PlacedMention;
import org.papierstroom.console.index.Question;
import org.papierstroom.console.index.Question.Order;
import org.papierstroom.console.index.Reader;
import org.papierstroom.contract.Json;

/**
 * {@code /api/export/NAME.csv} and {@code .jsonl}: all that a list shows, not only its first page.
 * NAME is {@code documents} (asked as the list), {@code mentions} (of one organisation or country)
 * or {@code dead-letters}. Documents come newest first, whatever the order of the list: a list by
 * score costs with each page all pages before it.
 */
@Controller("/api/export")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportController {

  private static final int PAGE = 200;

  private final DocumentIndex index;

  /** Pages of a list, one after another. */
  @FunctionalInterface
  private interface Pages<T> {
    Found<T> next(Reader reader, Optional<String> after) throws IOException;
  }

  /** How lines are written. */
  enum Format {
    CSV,
    JSONL
  }

  ExportController(DocumentIndex index) {
    this.index = index;
  }

  @Get("/documents.{format}")
  HttpResponse<StreamedFile> documents(HttpRequest<?> request, String format) throws IOException {
    Question question = Questions.of(request).in(Order.NEWEST);
    return export(
        "documents",
        format(format),
        (reader, after) -> reader.documents(question, after, PAGE).found(),
        Lines.DOCUMENTS);
  }

  @Get("/mentions.{format}")
  HttpResponse<StreamedFile> mentions(
      String format, @QueryValue String type, @QueryValue String name) throws IOException {
    String kind = MentionsController.kind(type);
    return export(
        "mentions",
        format(format),
        (reader, after) -> reader.mentions(kind, name, after, PAGE),
        Lines.MENTIONS);
  }

  @Get("/dead-letters.{format}")
  HttpResponse<StreamedFile> deadLetters(String format) throws IOException {
    return export(
        "dead-letters",
        format(format),
        (reader, after) -> reader.deadLetters(after, PAGE),
        Lines.DEAD_LETTERS);
  }

  /** All pages from one moment of the index, kept in a file that goes away when it is read. */
  private <T> HttpResponse<StreamedFile> export(
      String name, Format format, Pages<T> pages, Lines<T> lines) throws IOException {
    Path file = Files.createTempFile("papierstroom-export-", ".part");
    try (OutputStream out = Files.newOutputStream(file)) {
      if (format == Format.CSV) {
        out.write(lines.head().getBytes(StandardCharsets.UTF_8));
      }
      Object unused =
          index.read(
              reader -> {
                Optional<String> after = Optional.empty();
                do {
                  Found<T> page = pages.next(reader, after);
                  for (T item : page.items()) {
                    out.write(lines.written(item, format));
                  }
                  after = page.next();
                } while (after.isPresent());
                return file;
              });
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    String type = format == Format.CSV ? "text/csv;charset=utf-8" : "application/x-ndjson";
    String extension = format == Format.CSV ? ".csv" : ".jsonl";
    return HttpResponse.ok(PassingFile.give(file, MediaType.of(type)))
        .header("Content-Disposition", "attachment; filename=\"" + name + extension + "\"");
  }

  private static Format format(String extension) {
    return switch (extension) {
      case "csv" -> Format.CSV;
      case "jsonl" -> Format.JSONL;
      default -> throw Answers.wrong("An export is .csv or .jsonl.");
    };
  }

  /** What is exported of one kind of thing. */
  interface Lines<T> {

    Lines<Found.Hit> DOCUMENTS = new DocumentLines();
    Lines<PlacedMention> MENTIONS = new MentionLines();
    Lines<Card> DEAD_LETTERS = new LetterLines();

    String head();

    byte[] written(T item, Format format);

    static byte[] jsonLine(Object item) {
      byte[] json = Json.write(item);
      byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      return line;
    }

    static byte[] csvLine(Object... cells) {
      return Csv.line(cells).getBytes(StandardCharsets.UTF_8);
    }
  }
}
