import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies google-java-format to every Java source below a folder, outside target/. Told
 * {@code off}, as the launcher does, it leaves them in peace.
 */
public class Format {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("off")) {
      return;
    }
    boolean apply = args[0].equals("apply");
    Path root = Path.of(args[1]);
    List<Path> wrong = new ArrayList<>();
    Formatter formatter = new Formatter();
    for (Path file : sources(root)) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (formatted.equals(source)) {
        continue;
      }
      if (apply) {
        Files.writeString(file, formatted);
      }
      wrong.add(root.relativize(file));
    }
    if (apply || wrong.isEmpty()) {
      System.out.println("format: " + (apply ? wrong.size() + " files rewritten" : "ok"));
      return;
    }
    wrong.forEach(file -> System.err.println("not formatted: " + file));
    System.err.println("run: mvn -N generate-sources -Dformat=apply");
    System.exit(1);
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !root.relativize(file).toString().matches("(.*/)?target/.*"))
          .sorted()
          .toList();
    }
  }
}
