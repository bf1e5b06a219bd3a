package org.papierstroom.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file system of a few hundred megabytes in memory, which a test can fill. Needs root. */
final class SmallDisk implements AutoCloseable {

  private static final int CHUNK = 1 << 20;
  private static final int LAST_BYTES = 64;

  private final Path directory;
  private final Path filler;
  private final boolean mounted;

  private SmallDisk(Path directory, boolean mounted) {
    this.directory = directory;
    this.filler = directory.resolve("filler");
    this.mounted = mounted;
  }

  /** Mounts one over a new directory; where that is not allowed, the directory stays as it is. */
  static SmallDisk at(Path directory, int megabytes) throws IOException, InterruptedException {
    Files.createDirectory(directory);
    boolean mounted =
        ran("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", directory.toString());
    return new SmallDisk(directory, mounted);
  }

  /** Whether it can be filled. */
  boolean mounted() {
    return mounted;
  }

  /** Fills it to the last byte. */
  void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(filler)) {
      for (int chunk = CHUNK; chunk >= LAST_BYTES; chunk /= 4) {
        writeWhileThereIsRoom(out, new byte[chunk]);
      }
    }
  }

  /** Makes room again. */
  void clear() throws IOException {
    Files.delete(filler);
  }

  private static void writeWhileThereIsRoom(OutputStream out, byte[] chunk) {
    try {
      while (true) {
        out.write(chunk);
      }
    } catch (IOException full) {
      // That is what it is for: no room for a chunk of this size is left.
      return;
    }
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return false; // no such command here
    }
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (mounted && !ran("umount", "--lazy", directory.toString())) {
      throw new IOException("cannot unmount " + directory);
    }
  }
}
