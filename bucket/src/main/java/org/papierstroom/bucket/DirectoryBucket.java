package org.papierstroom.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory tree as a bucket. Symbolic links are not followed, wherever they lead: what they lead
 * to inside the bucket is listed under its own name.
 */
public final class DirectoryBucket implements Bucket {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryBucket.class);

  /** Hidden, so never listed. */
  private static final String MARK = ".papierstroom";

  private final Path root;
  private final DirectoryKeys keys;
  private final DirectoryHints hints;

  /**
   * Opens a directory, making it when it does not exist.
   *
   * @throws IOException when it cannot be made or is no directory
   */
  public DirectoryBucket(Path root) throws IOException {
    Files.createDirectories(root);
    this.root = root.toRealPath();
    this.keys = new DirectoryKeys(this.root);
    this.hints = new DirectoryHints(this.root);
  }

  @Override
  public Look list(Consumer<BucketObject> visitor) throws IOException {
    Walk walk = new Walk(visitor);
    Files.walkFileTree(root, walk);
    boolean unsure = walk.shown == 0 && !Files.exists(root.resolve(MARK));
    return walk.failed || unsure ? Look.PARTIAL : Look.WHOLE;
  }

  @Override
  public Optional<BucketObject> find(String key) throws IOException {
    Optional<Path> file = keys.file(key);
    return file.isEmpty() ? Optional.empty() : attributes(file.get()).map(now -> object(key, now));
  }

  @Override
  public <T> Optional<T> read(BucketObject object, Reading<T> reading) throws IOException {
    Optional<Path> file = keys.file(object.key());
    if (file.isEmpty() || !unchanged(file.get(), object)) {
      return Optional.empty();
    }
    T made;
    try (InputStream content = Files.newInputStream(file.get(), LinkOption.NOFOLLOW_LINKS)) {
      made = reading.from(content);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return unchanged(file.get(), object) ? Optional.of(made) : Optional.empty();
  }

  @Override
  public void put(String key, Path file) throws IOException {
    Path target = keys.file(key).orElseThrow(() -> new IOException("no file can have this name"));
    Path folder = Objects.requireNonNull(target.getParent());
    Files.createDirectories(folder);
    if (!folder.toRealPath().equals(folder)) {
      throw new IOException("a link stands in the way");
    }
    // Ingest waits while a name ends in .part: it never sees half a file.
    Path part = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      Files.copy(file, part);
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public void mark() throws IOException {
    try {
      Files.createFile(root.resolve(MARK));
    } catch (FileAlreadyExistsException e) {
      LOG.trace("marked before", e);
    }
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

  private boolean unchanged(Path file, BucketObject object) throws IOException {
    return attributes(file).filter(now -> object(object.key(), now).equals(object)).isPresent();
  }

  /** Those of a regular file with no link on the way to it. */
  private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile() && file.toRealPath().equals(file)
          ? Optional.of(now)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static BucketObject object(String key, BasicFileAttributes attributes) {
    return new BucketObject(
        key, attributes.size(), attributes.lastModifiedTime().toInstant(), Optional.empty());
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Consumer<BucketObject> visitor;
    private long shown;
    private boolean failed;

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
      if (!attributes.isRegularFile() || NameRule.unfinished(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      shown++;
      String key = keys.key(file);
      if (keys.file(key).filter(file::equals).isEmpty()) {
        LOG.warn(
            "left out object=\"{}\" fault=\"its name cannot be read in this system's encoding\""
                + " remedy=\"rename it\"",
            BucketKeys.forLog(key));
        return FileVisitResult.CONTINUE;
      }
      visitor.accept(object(key, attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
      if (file.equals(root)) {
        throw fault;
      }
      if (fault instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE; // removed while we looked
      }
      failed = true;
      LOG.warn(
          "cannot look at object=\"{}\" fault={}",
          BucketKeys.forLog(keys.key(file)),
          fault.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path directory, @org.jspecify.annotations.Nullable IOException fault) throws IOException {
      return fault == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, fault);
    }
  }
}
