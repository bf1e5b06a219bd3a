package org.papierstroom.console.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import java.io.IOException;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.contract.Json;

/** How the API answers. */
final class Answers {

  private static final int MOST = 200;

  private Answers() {}

  /** A record as JSON, in the way of the line's events. */
  static MutableHttpResponse<byte[]> json(Object body) {
    return HttpResponse.ok(Json.write(body));
  }

  /**
   * Reads a page of a list.
   *
   * @throws HttpStatusException when the list's cursor is none of this question's
   */
  static <T> T page(DocumentIndex index, DocumentIndex.Reading<T> reading) throws IOException {
    try {
      return index.read(reading);
    } catch (IllegalArgumentException e) {
      throw wrong("after is no cursor of this question.");
    }
  }

  static HttpStatusException wrong(String sentence) {
    return new HttpStatusException(HttpStatus.BAD_REQUEST, sentence);
  }

  static HttpStatusException unknown() {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "No such document is known.");
  }

  /** A page's size as asked for, within what one answer may cost. */
  static int size(int asked) {
    return Math.clamp(asked, 1, MOST);
  }
}
