package org.papierstroom.console.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index lies. What cannot be read there is made anew: the topics hold it all. */
public final class IndexPlace implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexPlace.class);

  private final DocumentIndex index;
  private final Optional<Path> temporary;

  private IndexPlace(DocumentIndex index, Optional<Path> temporary) {
    this.index = index;
    this.temporary = temporary;
  }

  /**
   * Opens it.
   *
   * @param directory where it is kept; without one it lies in a temporary directory that goes away
   *     with it
   * @throws IOException when it cannot be written, or another process has it open
   */
  public static IndexPlace open(Optional<String> directory) throws IOException {
    if (directory.isPresent()) {
      return new IndexPlace(open(Path.of(directory.get())), Optional.empty());
    }
    Path temporary = Files.createTempDirectory("papierstroom-console-");
    return new IndexPlace(open(temporary), Optional.of(temporary));
  }

  public DocumentIndex index() {
    return index;
  }

  private static DocumentIndex open(Path directory) throws IOException {
    try {
      return DocumentIndex.open(Files.createDirectories(directory));
    } catch (LockObtainFailedException e) {
      throw new IOException(
          "Another process uses the index in " + directory + ": stop it or set another directory.",
          e);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException e) {
      LOG.warn("index cannot be read and is made anew fault=\"{}\"", e.toString());
      empty(directory);
      return DocumentIndex.open(directory);
    }
  }

  /** Lucene's own files only: what else lies there stays. */
  private static void empty(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("segments") || name.startsWith("pending_") || name.startsWith("_")) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      index.close();
      if (temporary.isPresent()) {
        delete(temporary.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path tree) throws IOException {
    List<Path> paths;
    try (var files = Files.walk(tree)) {
      paths = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
