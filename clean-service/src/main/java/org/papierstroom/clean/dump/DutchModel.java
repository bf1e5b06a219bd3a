package org.papierstroom.clean.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dutch as the project's own training corpus writes it. The build puts the corpus of the nlp
 * service beside this class; its mark-up, {@code {surface|kind}}, is taken off.
 */
final class DutchModel {

  private static final String CORPUS = "corpus";
  private static final Pattern MARKED = Pattern.compile("\\{([^}|]*)(?:\\|[^}]*)?\\}");
  private static final int CITATIONS = 60;
  private static final int CITATION_WEIGHT = 2;

  private DutchModel() {}

  /** A new model, to which a document's own lines may be added. */
  static LanguageModel load() {
    LanguageModel model = new LanguageModel();
    for (List<String> text : corpus()) {
      model.learn(text, 1);
    }
    model.learn(citations(), CITATION_WEIGHT);
    return model;
  }

  /**
   * How parliamentary papers are cited, which no running text shows often enough. Only the form
   * matters: the model takes all digits for one.
   */
  private static List<String> citations() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= CITATIONS; i++) {
      String session = "20%02d/%02d".formatted(i % 30 + 1, i % 30 + 2);
      String number = "nr. " + (i % 3 == 0 ? 7 * i : i % 3 == 1 ? 3 * i : 30 * i) + ".";
      int dossier = 29_000 + 131 * i;
      lines.add("%d Kamerstukken II %s, %d, %s".formatted(i, session, dossier, number));
      lines.add("Kamerstukken I %s, %d VI, %s".formatted(session, dossier, number));
    }
    return lines;
  }

  private static List<List<String>> corpus() {
    URL corpus = DutchModel.class.getResource(CORPUS);
    if (corpus == null) {
      throw new IllegalStateException("no Dutch corpus beside " + DutchModel.class.getName());
    }
    try {
      if (corpus.openConnection() instanceof JarURLConnection jar) {
        URI file = jar.getJarFileURL().toURI();
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(file))) {
          return texts(inside.getPath(jar.getEntryName()));
        }
      }
      return texts(Path.of(corpus.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path to the Dutch corpus", e);
    }
  }

  private static List<List<String>> texts(Path folder) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> MARKED.matcher(line).replaceAll("$1"))
                .toList());
      }
    }
    return texts;
  }
}
