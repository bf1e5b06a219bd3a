package org.papierstroom.console.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.Found;
import org.papierstroom.console.index.PlacedMention;
import org.papierstroom.console.index.Question;
import org.papierstroom.console.index.Question.Order;
import org.papierstroom.console.index.Reader;

/** {@code /api/mentions}: one organisation or country over all documents. */
@Controller("/api/mentions")
@ExecuteOn(TaskExecutors.BLOCKING)
class MentionsController {

  private final DocumentIndex index;

  MentionsController(DocumentIndex index) {
    this.index = index;
  }

  /**
   * A page of an organisation's or country's mentions.
   *
   * @param type {@code organisation} or {@code country}
   */
  @Get(produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> of(
      HttpRequest<?> request,
      @QueryValue String type,
      @QueryValue String name,
      @QueryValue(defaultValue = "50") int size)
      throws IOException {
    String kind = kind(type);
    Question naming = new Question("", Map.of(type, List.of(name)), Optional.empty(), Order.NEWEST);
    return Answers.json(
        Answers.page(
            index,
            reader -> {
              Found<PlacedMention> found =
                  reader.mentions(kind, name, Questions.after(request), Answers.size(size));
              List<Found.Month> months = reader.months(naming);
              return new Named(
                  name,
                  months.stream().mapToLong(Found.Month::documents).sum(),
                  months,
                  new Found<>(found.total(), inContext(reader, found.items()), found.next()));
            }));
  }

  static String kind(String type) {
    return switch (type) {
      case "organisation" -> "ORGANISATION";
      case "country" -> "COUNTRY";
      default -> throw Answers.wrong("type is organisation or country.");
    };
  }

  /** What an organisation or country is named in, month by month, and where. */
  record Named(String name, long documents, List<Found.Month> months, Found<InContext> mentions) {}

  /** A mention with the text around it. */
  record InContext(PlacedMention placed, Context context) {}

  private static List<InContext> inContext(Reader reader, List<PlacedMention> mentions)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<InContext> placed = new ArrayList<>();
    for (PlacedMention mention : mentions) {
      String text = texts.get(mention.document());
      if (text == null) {
        text = reader.plain(mention.document());
        texts.put(mention.document(), text);
      }
      placed.add(
          new InContext(
              mention, Context.of(text, mention.mention().start(), mention.mention().end())));
    }
    return placed;
  }
}
