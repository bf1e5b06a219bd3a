package org.papierstroom.bucket;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at a directory tree. Follows no links. */
final class DirectoryWalk extends SimpleFileVisitor<Path> {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryWalk.class);

  private final DirectoryKeys keys;
  private final DirectoryHints hints;
  private final Complaints complaints;
  private final Consumer<BucketObject> visitor;
  private long found;
  private boolean failed;

  DirectoryWalk(
      DirectoryKeys keys,
      DirectoryHints hints,
      Complaints complaints,
      Consumer<BucketObject> visitor) {
    this.keys = keys;
    this.hints = hints;
    this.complaints = complaints;
    this.visitor = visitor;
  }

  /** Files that could be taken, or could if they had another name. */
  long found() {
    return found;
  }

  /** Whether a part of the tree could not be seen. */
  boolean failed() {
    return failed;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    if (!directory.equals(keys.root()) && NameRule.hidden(directory.getFileName().toString())) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    hints.watch(directory);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile() || NameRule.unfinished(file.getFileName().toString())) {
      return FileVisitResult.CONTINUE;
    }
    found++;
    String key = keys.key(file);
    if (keys.file(key).filter(file::equals).isPresent()) {
      visitor.accept(DirectoryBucket.object(key, attributes));
      return FileVisitResult.CONTINUE;
    }
    if (complaints.first(key)) {
      LOG.warn(
          "left out object=\"{}\" fault=\"its name cannot be read in this system's encoding\""
              + " remedy=\"rename it\"",
          BucketKeys.forLog(key));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (file.equals(keys.root())) {
      throw fault;
    }
    if (fault instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE; // removed while we looked
    }
    failed = true;
    String key = keys.key(file);
    if (complaints.first(key)) {
      LOG.warn(
          "cannot look at object=\"{}\" fault={} remedy=\"see that ingest may read it\"",
          BucketKeys.forLog(key),
          fault.getClass().getSimpleName());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(
      Path directory, @org.jspecify.annotations.Nullable IOException fault) throws IOException {
    return fault == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, fault);
  }
}
