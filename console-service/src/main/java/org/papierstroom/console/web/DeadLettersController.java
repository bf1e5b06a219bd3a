package org.papierstroom.console.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.papierstroom.console.index.Card;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.console.index.Found;
import org.papierstroom.console.index.ParkedLetter;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Policy;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.wayback.OpenLetters;
import org.papierstroom.stage.wayback.Overtaken;
import org.papierstroom.stage.wayback.Redrive;
import org.papierstroom.stage.wayback.Selection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /api/dead-letters}: what is parked and still open; {@code /api/redrive}: once more. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeadLettersController {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLettersController.class);

  private final DocumentIndex index;
  private final KafkaClients clients;
  private final KeyHolder key;

  DeadLettersController(DocumentIndex index, KafkaClients clients, KeyHolder key) {
    this.index = index;
    this.clients = clients;
    this.key = key;
  }

  /** A dead letter, with what to do about it. */
  record Line(ParkedLetter letter, Reason.Blame blame, String remedy) {
    static Line of(ParkedLetter letter) {
      Reason reason = letter.why().reason();
      return new Line(letter, reason.blame(), reason.remedy());
    }
  }

  @Get(uri = "/dead-letters", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> open(HttpRequest<?> request, @QueryValue(defaultValue = "50") int size)
      throws IOException {
    Found<Card> cards =
        Answers.page(
            index, reader -> reader.deadLetters(Questions.after(request), Answers.size(size)));
    List<Line> lines =
        cards.items().stream().flatMap(card -> card.openLetters().stream()).map(Line::of).toList();
    return Answers.json(new Found<>(cards.total(), lines, cards.next()));
  }

  /**
   * Which dead letters are sent once more: one document's, those of one reason, or both.
   *
   * @param password opens encrypted PDFs
   */
  record Order(Optional<String> document, Optional<Reason> reason, Optional<String> password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
      return "Order[document=%s, reason=%s]".formatted(document, reason);
    }
  }

  /** {@code POST /api/redrive}: as the command of that name; answers how many were sent. */
  @Post(
      uri = "/redrive",
      consumes = MediaType.APPLICATION_JSON,
      produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> redrive(HttpRequest<?> request, @Body byte[] body) {
    key.check(request);
    Order order = order(body);
    Selection selection =
        new Selection(order.reason().map(Set::of).orElse(Set.of()), order.document());
    try {
      long sent =
          new Redrive(clients, OpenLetters.ofTheLine(clients))
              .send(selection, new Policy(order.password(), Optional.empty()));
      LOG.info("redriven by the console documents={} reason={}", sent, order.reason());
      return Answers.json(Map.of("sent", sent));
    } catch (Overtaken e) {
      throw new HttpStatusException(
          HttpStatus.CONFLICT, "Another redrive has begun meanwhile: look again.");
    } catch (KafkaException e) {
      LOG.warn("cannot redrive fault={}", e.getClass().getSimpleName());
      throw new HttpStatusException(
          HttpStatus.SERVICE_UNAVAILABLE, "Kafka does not answer: try again later.");
    }
  }

  private static Order order(byte[] body) {
    try {
      Order order = Json.read(body, Order.class);
      if (order.document().filter(document -> !document.isBlank()).isEmpty()
          && order.reason().isEmpty()) {
        throw Answers.wrong("Say which: a document, a reason, or both.");
      }
      return order;
    } catch (Json.MalformedEvent e) {
      throw Answers.wrong("The body is {\"document\", \"reason\", \"password\"}.");
    }
  }
}
