package org.papierstroom.console.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.papierstroom.console.index.Card;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.Found;
import org.papierstroom.console.index.PlacedMention;
import org.papierstroom.console.index.Question;
import org.papierstroom.console.index.Row;
import org.papierstroom.contract.Json;

/** {@code /api/documents}: lists, searches, and one document with all that is known of it. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentsController {

  /** Of the documents of one page. */
  private static final int MOST_AMOUNTS = 2000;

  private final DocumentIndex index;

  DocumentsController(DocumentIndex index) {
    this.index = index;
  }

  @Get(uri = "/documents", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> list(HttpRequest<?> request, @QueryValue(defaultValue = "20") int size)
      throws IOException {
    Question question = Questions.of(request);
    return Answers.json(
        Answers.page(
            index,
            reader -> reader.documents(question, Questions.after(request), Answers.size(size))));
  }

  /** {@code {"row", "receipt", "deadLetters", "text", "entities"}}; the last two as on the line. */
  @Get(uri = "/documents/{id}", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> one(String id) throws IOException {
    return HttpResponse.ok(
        index.read(
            reader -> {
              Card card = reader.card(id).orElseThrow(Answers::unknown);
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              add(out, "{\"row\":", Optional.of(Json.write(Row.of(card))));
              add(out, ",\"receipt\":", card.receipt().map(Json::write));
              add(out, ",\"deadLetters\":", Optional.of(Json.write(card.openLetters())));
              add(out, ",\"text\":", reader.text(id));
              add(out, ",\"entities\":", reader.entities(id));
              add(out, "}", Optional.of(new byte[0]));
              return out.toByteArray();
            }));
  }

  /** The amounts of money in a page of documents, and that page. */
  @Get(uri = "/amounts", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> amounts(HttpRequest<?> request, @QueryValue(defaultValue = "20") int size)
      throws IOException {
    Question question = Questions.of(request);
    return Answers.json(
        Answers.page(
            index,
            reader -> {
              Found<Found.Hit> found =
                  reader.documents(question, Questions.after(request), Answers.size(size)).found();
              List<String> documents =
                  found.items().stream().map(hit -> hit.row().document()).toList();
              return new Amounts(found, reader.money(documents, MOST_AMOUNTS));
            }));
  }

  /** Documents and the money that they name. */
  record Amounts(Found<Found.Hit> found, List<PlacedMention> amounts) {}

  private static void add(ByteArrayOutputStream out, String name, Optional<byte[]> json) {
    out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(json.orElse("null".getBytes(StandardCharsets.UTF_8)));
  }
}
