package org.papierstroom.clean.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parser processes, warm and as many as there are workers. One that dies, hangs or has read enough
 * documents is replaced in the background.
 */
public final class ParserPool implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ParserPool.class);

  /** A process that was gone before it had the document says nothing about the document. */
  private static final int TRIES = 3;

  private final ParserProgram program;
  private final ExecutorService starters;
  private final BlockingDeque<Place> free = new LinkedBlockingDeque<>();
  private final List<Place> places = new ArrayList<>();
  private final AtomicLong restarts = new AtomicLong();

  /** A pool that starts its processes when it is told to, or when they are needed. */
  public ParserPool(ParserProgram program, int size) {
    this.program = program;
    this.starters =
        Executors.newFixedThreadPool(
            size, Thread.ofPlatform().name("parser-start-", 0).daemon().factory());
    for (int i = 0; i < size; i++) {
      Place place = new Place();
      places.add(place);
      free.add(place);
    }
  }

  /** Starts processes in the background. */
  public void warm() {
    places.forEach(Place::begin);
  }

  /**
   * Reads a document in one of the processes.
   *
   * @return the text event, or why there is none
   * @throws ParserUnavailable when no process starts: try again later
   * @throws InterruptedException when nobody waits for it any more; the process that had it is
   *     killed
   */
  public Verdict read(Assignment assignment, byte[] content)
      throws ParserUnavailable, InterruptedException {
    for (int tries = 0; tries < TRIES; tries++) {
      Place place = free.take();
      boolean fresh = true;
      try {
        ParserProcess process = place.ready();
        Optional<Verdict> verdict = process.read(assignment, content);
        fresh = verdict.isPresent() && !(verdict.get() instanceof Verdict.Killed);
        if (verdict.isPresent()) {
          return verdict.get();
        }
      } catch (ParserUnavailable | InterruptedException e) {
        fresh = false;
        throw e;
      } finally {
        giveBack(place, fresh);
      }
    }
    throw new ParserUnavailable(
        "parser processes end before they have the document",
        new IOException("tried " + TRIES + " times"));
  }

  /** Processes that were replaced because they died, hung or did not start. */
  public long restarts() {
    return restarts.get();
  }

  /** The processes that run now. */
  List<Long> pids() {
    return places.stream().flatMap(place -> place.pid().stream()).toList();
  }

  /** Where the processes that run now keep temporary files. */
  List<Path> folders() {
    return places.stream().flatMap(place -> place.folder().stream()).toList();
  }

  private void giveBack(Place place, boolean fresh) {
    if (fresh && place.isUsable()) {
      free.addFirst(place);
      return;
    }
    if (!fresh) {
      restarts.incrementAndGet();
    }
    place.renew();
    free.addLast(place);
  }

  /** Ends all processes; documents in work end with them. */
  @Override
  public void close() {
    starters.shutdownNow();
    places.forEach(Place::clear);
  }

  /** Where a process is or is to be. */
  private final class Place {

    private Optional<Future<ParserProcess>> begun = Optional.empty();
    private Optional<ParserProcess> started = Optional.empty();

    /** Which start is wanted: what an earlier one brings is not. */
    private int generation;

    synchronized Future<ParserProcess> process() {
      Future<ParserProcess> process = begun.orElseGet(this::start);
      begun = Optional.of(process);
      return process;
    }

    void begin() {
      LOG.debug("parser begun done={}", process().isDone());
    }

    private Future<ParserProcess> start() {
      try {
        int wanted = generation;
        return starters.submit(() -> started(wanted));
      } catch (RejectedExecutionException e) {
        return java.util.concurrent.CompletableFuture.failedFuture(e);
      }
    }

    private ParserProcess started(int wanted) throws IOException, InterruptedException {
      long begin = System.nanoTime();
      ParserProcess made = ParserProcess.start(program);
      if (!keep(made, wanted)) {
        made.close();
        throw new IOException("not wanted any more");
      }
      try {
        made.awaitReady();
      } catch (IOException | InterruptedException e) {
        made.close();
        throw e;
      }
      LOG.info("parser started pid={} ms={}", made.pid(), (System.nanoTime() - begin) / 1_000_000);
      return made;
    }

    private synchronized boolean keep(ParserProcess made, int wanted) {
      if (starters.isShutdown() || wanted != generation) {
        return false;
      }
      started = Optional.of(made);
      return true;
    }

    ParserProcess ready() throws ParserUnavailable, InterruptedException {
      try {
        ParserProcess made = process().get();
        if (made.isUsable()) {
          return made;
        }
        renew();
        return process().get();
      } catch (ExecutionException e) {
        Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
        throw new ParserUnavailable("no parser process starts: " + cause.getMessage(), cause);
      }
    }

    synchronized boolean isUsable() {
      return started.isPresent() && started.get().isUsable();
    }

    synchronized Optional<Long> pid() {
      return started.map(ParserProcess::pid);
    }

    synchronized Optional<Path> folder() {
      return started.map(ParserProcess::temporary);
    }

    void renew() {
      clear();
      begin();
    }

    synchronized void clear() {
      generation++;
      begun = Optional.empty();
      started.ifPresent(ParserProcess::close);
      started = Optional.empty();
    }
  }
}
