package org.papierstroom.console.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.papierstroom.console.feed.Changes;
import org.papierstroom.console.index.DocumentIndex;
import org.papierstroom.stage.BuildVersion;

/** {@code /api/console}: how the console itself stands. */
@Controller("/api/console")
@ExecuteOn(TaskExecutors.BLOCKING)
class StandingController {

  private final DocumentIndex index;
  private final Changes changes;
  private final KeyHolder key;

  StandingController(DocumentIndex index, Changes changes, KeyHolder key) {
    this.index = index;
    this.changes = changes;
    this.key = key;
  }

  @Get(produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> standing() throws IOException {
    Map<String, Object> standing = new LinkedHashMap<>();
    standing.put("documents", index.read(reader -> reader.documents()));
    standing.put("behind", changes.behind());
    standing.put("key", key.open());
    standing.put("version", BuildVersion.of(StandingController.class));
    return Answers.json(standing);
  }
}
