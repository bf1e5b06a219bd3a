package org.papierstroom.stage.receipt;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.papierstroom.contract.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /documents/{id}}: the receipt of a document as JSON. */
@Controller("/documents")
final class ReceiptEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger(ReceiptEndpoint.class);

  private final Receipts receipts;

  ReceiptEndpoint(Receipts receipts) {
    this.receipts = receipts;
  }

  @Get(uri = "/{id}", produces = MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<byte[]> receipt(String id) {
    if (!Receipts.looksLikeId(id)) {
      return says(
          HttpStatus.BAD_REQUEST,
          "A document is asked for by its id, the lower-case hex SHA-256 of its bytes, or by %d or"
                  .formatted(Receipts.SHORTEST_PREFIX)
              + " more digits of its beginning.");
    }
    try {
      return answer(id, receipts.find(id));
    } catch (KafkaException e) {
      LOG.warn("cannot read statuses fault={}", e.getClass().getSimpleName());
      return says(HttpStatus.SERVICE_UNAVAILABLE, "Kafka does not answer: try again later.");
    }
  }

  private static HttpResponse<byte[]> answer(String id, List<Receipt> found) {
    return switch (found.size()) {
      case 0 ->
          says(
              HttpStatus.NOT_FOUND,
              "No document " + id + " is known: it was not taken from the bucket yet.");
      case 1 -> HttpResponse.ok(Json.write(found.getFirst()));
      default ->
          says(
              HttpStatus.CONFLICT,
              "%d documents begin with %s: give more digits.".formatted(found.size(), id));
    };
  }

  private static HttpResponse<byte[]> says(HttpStatus status, String sentence) {
    return HttpResponse.<byte[]>status(status).body(Json.write(Map.of("message", sentence)));
  }
}
