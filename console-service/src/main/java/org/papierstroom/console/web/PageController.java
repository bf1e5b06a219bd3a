package org.papierstroom.console.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page and what it is made of, out of the jars: nothing comes from elsewhere. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PageController {

  private static final String PAGE = "/org/papierstroom/console/page/";

  /** The version is that of the pom: a test sees that they agree. */
  static final String PDFJS = "/META-INF/resources/webjars/pdfjs-dist/4.10.38/";

  /** Names without a way up or down. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(html|css|mjs|svg)");

  private static final Pattern PDFJS_NAME =
      Pattern.compile(
          "build/pdf(\\.worker)?\\.min\\.mjs"
              + "|cmaps/[A-Za-z0-9-]+\\.bcmap"
              + "|standard_fonts/[A-Za-z0-9-]+\\.(pfb|ttf)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "mjs", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "bcmap", "application/octet-stream",
          "pfb", "application/octet-stream",
          "ttf", "font/ttf");

  @Get("/")
  HttpResponse<byte[]> home() throws IOException {
    return answer(PAGE, "index.html");
  }

  @Get("/page/{name}")
  HttpResponse<byte[]> part(String name) throws IOException {
    return NAME.matcher(name).matches() ? answer(PAGE, name) : HttpResponse.notFound();
  }

  @Get("/pdfjs/{+name}")
  HttpResponse<byte[]> pdfjs(String name) throws IOException {
    return PDFJS_NAME.matcher(name).matches() ? answer(PDFJS, name) : HttpResponse.notFound();
  }

  private static HttpResponse<byte[]> answer(String folder, String name) throws IOException {
    Optional<byte[]> content = content(folder + name);
    if (content.isEmpty()) {
      return HttpResponse.notFound();
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    MutableHttpResponse<byte[]> answer =
        HttpResponse.ok(content.get()).contentType(MediaType.of(String.valueOf(type)));
    // Ours change with each build; those of pdf.js are large and change with their version only.
    return answer.header(
        HttpHeaders.CACHE_CONTROL, folder.equals(PDFJS) ? "max-age=86400" : "no-cache");
  }

  private static Optional<byte[]> content(String resource) throws IOException {
    try (InputStream in = PageController.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
