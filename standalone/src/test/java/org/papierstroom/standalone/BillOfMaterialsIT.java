package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BillOfMaterialsIT {

  private static final Path TARGET = Path.of("target");
  private static final Path BILL = TARGET.resolve("bom.json");
  private static final Path JAR = TARGET.resolve("papierstroom-standalone-0.1.0.jar");

  @Test
  void theBillNamesEveryLibraryThatShips() throws Exception {
    assumeTrue(
        Files.exists(BILL)
            && Files.getLastModifiedTime(BILL).compareTo(Files.getLastModifiedTime(JAR)) >= 0,
        "Maven writes no bill of materials when it is offline");
    JsonNode bill = JsonMapper.shared().readTree(BILL.toFile());

    Set<String> named =
        StreamSupport.stream(bill.get("components").spliterator(), false)
            .map(BillOfMaterialsIT::jar)
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> shipped;
    try (var libraries = Files.list(TARGET.resolve("lib"))) {
      shipped =
          libraries
              .map(library -> library.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals("CycloneDX", bill.get("bomFormat").asString());
    assertTrue(named.contains("pdfbox-" + version(bill, "pdfbox") + ".jar"), named::toString);
    shipped.removeAll(named);
    assertEquals(Set.of(), shipped, "ships and is not named");
  }

  /** The file name that a component has in {@code lib}. */
  private static String jar(JsonNode component) {
    String purl = component.get("purl").asString();
    String classifier =
        purl.contains("classifier=") ? "-" + purl.replaceAll(".*classifier=([^&]*).*", "$1") : "";
    return component.get("name").asString()
        + "-"
        + component.get("version").asString()
        + classifier
        + ".jar";
  }

  private static String version(JsonNode bill, String name) {
    return StreamSupport.stream(bill.get("components").spliterator(), false)
        .filter(component -> component.get("name").asString().equals(name))
        .map(component -> component.get("version").asString())
        .findFirst()
        .orElseThrow();
  }
}
