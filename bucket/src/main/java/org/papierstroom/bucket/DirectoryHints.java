package org.papierstroom.bucket;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's file events as a hint to look sooner. Nothing depends on them: network
 * file systems send none, and a queue may overflow.
 */
final class DirectoryHints implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryHints.class);

  private final WatchService watcher;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private boolean exhausted;

  DirectoryHints(Path root) throws IOException {
    this.watcher = root.getFileSystem().newWatchService();
  }

  /** Watches one more directory, where the system allows as many. */
  void watch(Path directory) {
    WatchKey known = watched.get(directory);
    if (exhausted || (known != null && known.isValid())) {
      return;
    }
    try {
      watched.put(directory, directory.register(watcher, ENTRY_CREATE, ENTRY_MODIFY));
    } catch (IOException e) {
      exhausted = true;
      LOG.info("no more file events, looking at intervals only fault=\"{}\"", e.getMessage());
    }
  }

  /** True when events came since the last call. */
  boolean changed() {
    boolean changed = false;
    try {
      for (WatchKey key = watcher.poll(); key != null; key = watcher.poll()) {
        changed = true;
        key.pollEvents();
        if (!key.reset()) {
          watched.values().remove(key);
        }
      }
    } catch (ClosedWatchServiceException e) {
      return false; // stopping
    }
    return changed;
  }

  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException e) {
      LOG.debug("watch service did not close", e);
    }
  }
}
