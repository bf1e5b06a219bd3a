package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overlay as kubectl makes it, where kubectl is installed; no cluster is asked. */
class KustomizeIT {

  @Test
  void theExampleOverlayGivesManifestsThatKeepToTheirSchemas() throws Exception {
    assumeTrue(installed(), "kubectl is not installed: the overlay is not tried");

    var process =
        new ProcessBuilder(
                "kubectl", "kustomize", Manifests.FOLDER.resolve("overlays/example").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var made =
        new Manifests(
            Manifests.read(
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));

    assertEquals(0, process.waitFor());
    for (var manifest : made.all()) {
      Manifests.validate(manifest);
    }
    assertEquals(Manifests.base().all().size() + 1, made.all().size(), "the base and a namespace");
    var clean = made.named("StatefulSet", "clean-service");
    assertEquals("papierstroom", clean.at("/metadata/namespace").asString());
    assertEquals(
        "registry.example.org/papierstroom-clean-service:0.1.0",
        Manifests.container(clean).get("image").asString());
    assertEquals("4", made.environment(clean).get("PAPIERSTROOM_STAGE_WORKERS"));
    assertEquals("s3://letters/2026", made.environment(clean).get("PAPIERSTROOM_INGEST_BUCKET"));
  }

  private static boolean installed() throws InterruptedException {
    try {
      return new ProcessBuilder(List.of("kubectl", "version", "--client"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
