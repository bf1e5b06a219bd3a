package org.papierstroom.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/**
 * Works through files, several at once, and tells how it goes: progress on a terminal, one sentence
 * for each file that failed.
 */
final class FileRun {

  /** What is done with one file: gives the contents of each file to write, by its extension. */
  interface Work {
    Map<String, byte[]> of(Path file, byte[] content) throws CannotContinue;
  }

  private record Done(Path file, String problem) {
    boolean failed() {
      return !problem.isEmpty();
    }
  }

  private final FileTarget target;
  private final Work work;
  private final Progress progress;
  private final PrintWriter err;

  FileRun(FileTarget target, Work work, PrintWriter err) {
    this.target = target;
    this.work = work;
    this.err = err;
    this.progress = new Progress(err);
  }

  /** Answers the command's exit code: 1 when any file failed. */
  int over(List<Path> files) throws InterruptedException {
    List<Path> failed = new ArrayList<>();
    int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var completion = new ExecutorCompletionService<Done>(pool);
      var claimed = new HashMap<Path, Path>();
      for (var file : files) {
        var clash = target.clash(file, files, claimed);
        var submitted =
            completion.submit(() -> clash.isEmpty() ? one(file) : new Done(file, clash));
        assert submitted != null;
      }
      for (int count = 1; count <= files.size(); count++) {
        var done = next(completion);
        if (done.failed()) {
          failed.add(done.file());
          progress.clear();
          err.println("papierstroom: " + done.problem());
        }
        progress.show(count, files.size(), done.file());
      }
    }
    progress.clear();
    if (!failed.isEmpty() && files.size() > 1) {
      err.println("papierstroom: %d of %d files failed.".formatted(failed.size(), files.size()));
    }
    err.flush();
    return failed.isEmpty() ? 0 : 1;
  }

  private static Done next(ExecutorCompletionService<Done> completion) throws InterruptedException {
    try {
      return completion.take().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Done one(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return new Done(file, file + ": is a directory.");
      }
      for (var output : work.of(file, Files.readAllBytes(file)).entrySet()) {
        target.write(file, output.getKey(), output.getValue());
      }
      return new Done(file, "");
    } catch (CannotContinue e) {
      return new Done(file, file + ": " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      return new Done(file, named(file, Sentence.of(e)));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Done(file, file + ": " + e.getClass().getSimpleName() + ".");
    }
  }

  private static String named(Path file, String sentence) {
    return sentence.startsWith(file.toString()) ? sentence : file + ": " + sentence;
  }
}
