package org.papierstroom.bucket;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory tree as a bucket. Symbolic links are not followed, wherever they lead: what they lead
 * to inside the bucket is listed under its own name.
 */
public final class DirectoryBucket implements Bucket, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryBucket.class);

  private final Path root;
  private final DirectoryHints hints;

  /**
   * Opens a directory, making it when it does not exist.
   *
   * @throws IOException when it cannot be made or is no directory
   */
  public DirectoryBucket(Path root) throws IOException {
    Files.createDirectories(root);
    this.root = root.toRealPath();
    this.hints = new DirectoryHints(this.root);
  }

  @Override
  public void list(Consumer<BucketObject> visitor) throws IOException {
    FileVisitor<Path> walk = new Walk(visitor);
    Files.walkFileTree(root, walk);
  }

  @Override
  public Optional<byte[]> read(BucketObject object) throws IOException {
    Path file = root.resolve(object.key()).normalize();
    if (!file.startsWith(root) || !unchanged(file, object)) {
      return Optional.empty();
    }
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return unchanged(file, object) && content.length == object.bytes()
        ? Optional.of(content)
        : Optional.empty();
  }

  @Override
  public boolean changed() {
    return hints.changed();
  }

  @Override
  public String name() {
    return root.toString();
  }

  @Override
  public void close() {
    hints.close();
  }

  /** The same size and time, and no link on the way to it. */
  private boolean unchanged(Path file, BucketObject object) throws IOException {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile()
          && now.size() == object.bytes()
          && now.lastModifiedTime().toInstant().equals(object.modified())
          && file.toRealPath().equals(file);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Consumer<BucketObject> visitor;

    Walk(Consumer<BucketObject> visitor) {
      this.visitor = visitor;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (!directory.equals(root) && NameRule.hidden(directory.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      hints.watch(directory);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !NameRule.unfinished(file.getFileName().toString())) {
        visitor.accept(
            new BucketObject(
                key(file), attributes.size(), attributes.lastModifiedTime().toInstant()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
      if (file.equals(root)) {
        throw fault;
      }
      LOG.warn("cannot look at bucket=\"{}\" fault={}", root, fault.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path directory, @org.jspecify.annotations.Nullable IOException fault) throws IOException {
      return fault == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, fault);
    }

    private String key(Path file) {
      String relative = root.relativize(file).toString();
      String separator = file.getFileSystem().getSeparator();
      return separator.equals("/") ? relative : relative.replace(separator, "/");
    }
  }
}
