package org.papierstroom.ingest.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papierstroom.ingest.take.Content;
import org.papierstroom.ingest.take.ContentReader;

/** An upload that is complete, in a file that goes away with it. */
record Spooled(Path file, Content content) implements AutoCloseable {

  /**
   * Reads an upload to its end.
   *
   * @throws TooLarge as soon as it is longer than the limit
   * @throws BrokenOff when the caller does not send all of it
   * @throws IOException when it cannot be kept
   */
  static Spooled read(InputStream upload, Path directory, long limit) throws IOException {
    Files.createDirectories(directory);
    Path file = Files.createTempFile(directory, "upload-", ".part");
    try (OutputStream kept = Files.newOutputStream(file)) {
      return new Spooled(file, new ContentReader(0).read(new Copied(upload, kept, limit)));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Keeps what is read, up to a limit. */
  private static final class Copied extends FilterInputStream {

    private final OutputStream kept;
    private final long limit;
    private long bytes;

    Copied(InputStream upload, OutputStream kept, long limit) {
      super(upload);
      this.kept = kept;
      this.limit = limit;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = next(into, from, length);
      if (read > 0) {
        bytes += read;
        if (bytes > limit) {
          throw new TooLarge(limit);
        }
        kept.write(into, from, read);
      }
      return read;
    }

    private int next(byte[] into, int from, int length) throws BrokenOff {
      try {
        return in.read(into, from, length);
      } catch (IOException e) {
        throw new BrokenOff(e);
      }
    }
  }
}
