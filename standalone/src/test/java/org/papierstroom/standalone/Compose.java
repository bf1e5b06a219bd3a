package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml says. */
record Compose(Map<String, Map<String, Object>> services) {

  /** The root of the repository, seen from this module, where Maven runs its tests. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @SuppressWarnings("unchecked")
  static Compose read() throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Object> file = yaml.load(Files.readString(ROOT.resolve("docker-compose.yml")));
    return new Compose((Map<String, Map<String, Object>>) file.get("services"));
  }

  Map<String, String> environment(String service) {
    var environment = new TreeMap<String, String>();
    var given = (Map<?, ?>) services.get(service).getOrDefault("environment", Map.of());
    given.forEach((name, value) -> environment.put(name.toString(), usual(value.toString())));
    return environment;
  }

  /** What {@code ${NAME:-usual}} stands for when the variable is not set. */
  private static String usual(String value) {
    return value.replaceAll("\\$\\{[A-Z0-9_]+:?-([^}]*)}", "$1");
  }
}
