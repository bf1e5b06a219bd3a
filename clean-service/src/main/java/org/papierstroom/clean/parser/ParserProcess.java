package org.papierstroom.clean.parser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service's end of the line to one parser process. Asked by one thread at a time; closing it
 * ends the process with everything it has started.
 */
final class ParserProcess implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ParserProcess.class);

  /** For a frame that is no text event. */
  private static final long FRAME_ROOM = 1 << 16;

  private static final Duration TO_DIE = Duration.ofSeconds(5);
  private static final int HEARD_AHEAD = 64;
  private static final int KILLED = 128 + 9;

  private final ParserLimits limits;
  private final Process process;
  private final Path temporary;
  private final DataOutputStream requests;
  private final LastWords lastWords;
  private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(HEARD_AHEAD);
  private final ExecutorService sender;
  private final Thread listener;
  private final Thread reader;
  private final AtomicBoolean closed = new AtomicBoolean();
  private int answered;

  /** Whether the process has the document that was sent last. */
  private volatile boolean accepted;

  /** What comes from the process. */
  private sealed interface Heard {
    record Said(Frame frame) implements Heard {}

    /** Nothing more comes; the process may still run. */
    record Ended(Optional<IOException> why) implements Heard {}
  }

  private ParserProcess(ParserLimits limits, Process process, Path temporary) {
    this.limits = limits;
    this.process = process;
    this.temporary = temporary;
    this.requests =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.lastWords = new LastWords(process.getErrorStream());
    this.sender =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("parser-send-" + process.pid()).daemon().factory());
    this.listener = thread("parser-" + process.pid(), this::listen);
    this.reader = thread("parser-err-" + process.pid(), lastWords);
  }

  /** Starts a process; {@link #awaitReady} waits for it. */
  static ParserProcess start(ParserProgram program) throws IOException {
    Path temporary = TemporaryFolder.make();
    try {
      return new ParserProcess(program.limits(), program.start(temporary), temporary);
    } catch (IOException e) {
      TemporaryFolder.delete(temporary);
      throw e;
    }
  }

  /**
   * Waits until it is warm.
   *
   * @throws IOException when it is not in time, or never will be
   */
  void awaitReady() throws IOException, InterruptedException {
    switch (heard.poll(limits.start().toNanos(), TimeUnit.NANOSECONDS)) {
      case Heard.Said(Frame frame) when frame.kind() == Frame.Kind.READY ->
          LOG.debug("parser ready pid={}", process.pid());
      case null -> throw new IOException("not ready within " + limits.start().toSeconds() + " s");
      case Heard other -> throw new IOException("not ready: " + died(other).detail());
    }
  }

  long pid() {
    return process.pid();
  }

  /** Where it and the programs it starts keep temporary files. */
  Path temporary() {
    return temporary;
  }

  /** True when it can take a document. */
  boolean isUsable() {
    return process.isAlive() && heard.isEmpty() && answered < limits.recycleAfter();
  }

  /**
   * Reads a document.
   *
   * @return empty when the process was gone before it had the document
   * @throws InterruptedException when nobody waits for the answer any more: close it then
   */
  Optional<Verdict> read(Assignment assignment, byte[] content) throws InterruptedException {
    Duration time = assignment.policy().timeLimit(limits.document().time());
    var within = limits.document().within(time);
    boolean paged = assignment.source().contentType().equals(Source.PDF);
    Watch watch =
        new Watch(within.time(), paged ? within.pageTime() : within.time(), limits.slack());
    send(assignment, content);
    try {
      Verdict verdict = verdict(watch);
      answered++;
      return Optional.of(verdict);
    } catch (GoneBefore e) {
      return Optional.empty();
    }
  }

  /** The process was gone before it had the document. */
  private static final class GoneBefore extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private Verdict verdict(Watch watch) throws InterruptedException, GoneBefore {
    while (true) {
      Heard next = heard.poll(Math.max(0, watch.leftNanos()), TimeUnit.NANOSECONDS);
      if (next == null || watch.leftNanos() <= 0) {
        return new Verdict.Killed(Reason.TIMED_OUT, watch.overdue());
      }
      if (!(next instanceof Heard.Said(Frame frame))) {
        Verdict.Killed killed = died(next);
        if (!accepted && killed.reason() != Reason.OUT_OF_MEMORY) {
          throw new GoneBefore();
        }
        return killed;
      }
      switch (frame.kind()) {
        case PAGE -> watch.page();
        case ASIDE -> watch.aside();
        case BACK -> watch.back();
        case TEXT -> {
          return new Verdict.Answered(Outcome.passed(frame.content()));
        }
        case REFUSED -> {
          return refusal(frame)
              .<Verdict>map(why -> new Verdict.Answered(Outcome.parked(why.reason(), why.detail())))
              .orElseGet(ParserProcess::nonsense);
        }
        case BROKEN -> {
          return refusal(frame)
              .<Verdict>map(why -> new Verdict.Killed(why.reason(), why.detail()))
              .orElseGet(ParserProcess::nonsense);
        }
        case READY, ASSIGNMENT, DOCUMENT, ACCEPTED -> {
          return nonsense();
        }
      }
    }
  }

  private static Verdict nonsense() {
    return new Verdict.Killed(Reason.PARSER_CRASHED, "the parser answered out of turn");
  }

  private static Optional<Refusal> refusal(Frame frame) {
    try {
      return Optional.of(Json.read(frame.content(), Refusal.class));
    } catch (Json.MalformedEvent e) {
      return Optional.empty();
    }
  }

  /** In a thread of its own: a parser that hangs does not take what is sent until it is killed. */
  private void send(Assignment assignment, byte[] content) {
    accepted = false;
    sender.execute(
        () -> {
          try {
            new Frame(Frame.Kind.ASSIGNMENT, Json.write(assignment)).write(requests);
            new Frame(Frame.Kind.DOCUMENT, content).write(requests);
            requests.flush();
          } catch (IOException e) {
            LOG.debug("parser does not listen pid={}", process.pid());
          }
        });
  }

  private void listen() {
    Optional<IOException> why = Optional.empty();
    long longest = limits.textBytes() + FRAME_ROOM;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      Optional<Frame> frame = Frame.read(in, longest);
      while (frame.isPresent()) {
        hear(frame.get());
        frame = Frame.read(in, longest);
      }
    } catch (IOException e) {
      why = Optional.of(e);
    } catch (InterruptedException e) {
      return;
    }
    try {
      heard.put(new Heard.Ended(why));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who waits is not woken to be told that the document has arrived. */
  private void hear(Frame frame) throws InterruptedException {
    if (frame.kind() == Frame.Kind.ACCEPTED) {
      accepted = true;
    } else {
      heard.put(new Heard.Said(frame));
    }
  }

  /** Why nothing more comes. */
  private Verdict.Killed died(Heard heard) throws InterruptedException {
    @Nullable IOException why =
        heard instanceof Heard.Ended(Optional<IOException> fault) ? fault.orElse(null) : null;
    if (why instanceof Frame.TooLong) {
      return new Verdict.Killed(Reason.TOO_LARGE, "the parser's answer: " + why.getMessage());
    }
    if (why instanceof Frame.Garbage) {
      return new Verdict.Killed(Reason.PARSER_CRASHED, "what the parser wrote is no answer");
    }
    if (!process.waitFor(TO_DIE.toMillis(), TimeUnit.MILLISECONDS)) {
      return new Verdict.Killed(Reason.PARSER_CRASHED, "the parser closed the line");
    }
    reader.join(TO_DIE);
    int exit = process.exitValue();
    if (exit == ParserProgram.EXIT_OUT_OF_MEMORY && lastWords.tellOfMemory()) {
      long megabytes = limits.heapBytes() >> 20;
      return new Verdict.Killed(
          Reason.OUT_OF_MEMORY, "the parser's heap of " + megabytes + " MiB was full");
    }
    String half = why instanceof EOFException ? ", in the middle of its answer" : "";
    String outside = exit == KILLED ? ", killed from outside" : "";
    return new Verdict.Killed(
        Reason.PARSER_CRASHED, "the parser ended with exit code " + exit + outside + half);
  }

  private static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().name(name).daemon().start(work);
  }

  /** Ends it, with the programs it has started. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    // Asked before it is gone: afterwards nobody knows whose children they were.
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    listener.interrupt();
    sender.shutdown();
    Stream.concat(Stream.of(process.toHandle()), started.stream())
        .map(ProcessHandle::onExit)
        .reduce(
            CompletableFuture.completedFuture(process.toHandle()),
            (one, other) -> one.thenCombine(other, (ended, alsoEnded) -> ended))
        .completeOnTimeout(process.toHandle(), TO_DIE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
    lastWords.log(process.pid());
    TemporaryFolder.delete(temporary);
  }
}
