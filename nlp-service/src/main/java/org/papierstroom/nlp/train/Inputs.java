package org.papierstroom.nlp.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the model is made from: the corpus, the lexicons, and the code that makes features of it.
 */
final class Inputs {

  private Inputs() {}

  static String hash(Path corpus, Path classes) throws IOException {
    MessageDigest digest = sha256();
    List<Path> files = new ArrayList<>(Corpus.files(corpus.resolve("train")));
    files.addAll(Corpus.files(corpus.resolve("dev")));
    for (String room : List.of("tag/text", "tag/lexicon", "tag/organisation", "train")) {
      files.addAll(below(classes.resolve("org/papierstroom/nlp").resolve(room)));
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().matches(".*(\\.bin|-nl\\.(txt|tsv))"))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
