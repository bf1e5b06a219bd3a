package org.papierstroom.clean.parser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.open.Limits;
import org.papierstroom.clean.open.Progress;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Reason;
import org.papierstroom.contract.TextEvent;

/**
 * The parser's end of the line to the service: takes a document, gives its text event, and so on
 * until the service is gone. Lives for as long as its process.
 */
public final class ParserEnd implements Progress {

  /** After what this process cannot be trusted any more. */
  private static final int EXIT_BROKEN = 1;

  /**
   * Each frame wakes the service, which costs as much as a tenth of a short page. Pages that pass
   * more quickly than this are not told one by one; the service's slack is longer.
   */
  private static final long NEWS_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Limits limits;
  private final int textBytes;
  private final DataInputStream in;
  private final DataOutputStream out;

  private volatile long toldAt;

  /** Nobody asks how far the first reading has come. */
  private boolean warm;

  private record Task(Assignment assignment, byte[] content) {}

  private ParserEnd(Limits limits, int textBytes, InputStream in, DataOutputStream out) {
    this.limits = limits;
    this.textBytes = textBytes;
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.out = out;
  }

  /**
   * Takes standard input and output for frames alone, so that whatever else prints does so on
   * standard error, and shuts the network.
   */
  public static ParserEnd claim(Limits limits, int textBytes) {
    var frames = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    InputStream requests = new FileInputStream(FileDescriptor.in);
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    NoNetwork.shut();
    return new ParserEnd(limits, textBytes, requests, new DataOutputStream(frames));
  }

  /** Reads documents, with a reader that tells its progress, until the service is gone. */
  public void serve(BiFunction<Limits, Progress, DocumentReader> readers) {
    DocumentReader reader = readers.apply(limits, this);
    FirstReading.of(reader);
    warm = true;
    Thread.ofPlatform().name("other").daemon().start(() -> takeTurns(reader));
    say(Frame.of(Frame.Kind.READY));
    takeTurns(reader);
  }

  /**
   * What two threads do: while one reads a document the other listens, and ends the process when
   * the service is gone. Whoever has heard a document reads it, for handing it to a thread that
   * waits takes longer than a thread needs to begin to listen.
   */
  private void takeTurns(DocumentReader reader) {
    while (true) {
      Task task = listen();
      toldAt = System.nanoTime();
      say(read(reader, task));
    }
  }

  @Override
  public void page() {
    long now = System.nanoTime();
    if (now - toldAt >= NEWS_NANOS) {
      toldAt = now;
      tell(Frame.Kind.PAGE);
    }
  }

  @Override
  public void aside() {
    tell(Frame.Kind.ASIDE);
  }

  @Override
  public void back() {
    tell(Frame.Kind.BACK);
  }

  private void tell(Frame.Kind kind) {
    if (warm) {
      say(Frame.of(kind));
    }
  }

  private Frame read(DocumentReader reader, Task task) {
    try {
      Assignment assignment = task.assignment();
      return answer(
          assignment,
          reader.read(task.content(), assignment.source().contentType(), assignment.policy()));
    } catch (StackOverflowError e) {
      return refused(
          Frame.Kind.BROKEN, Reason.PARSER_CRASHED, "the stack was full: nested too deep");
    } catch (RuntimeException | Error e) {
      return refused(Frame.Kind.BROKEN, Reason.PARSER_CRASHED, e.getClass().getSimpleName());
    }
  }

  private Frame answer(Assignment assignment, Outcome<CleanText> outcome) {
    return switch (outcome) {
      case Outcome.Passed<CleanText>(CleanText text) -> text(assignment, text);
      case Outcome.Parked<CleanText>(Reason reason, String detail) ->
          refused(Frame.Kind.REFUSED, reason, detail);
    };
  }

  private Frame text(Assignment assignment, CleanText text) {
    byte[] event =
        Json.write(
            TextEvent.of(assignment.document(), assignment.source(), assignment.madeBy(), text));
    return event.length > textBytes
        ? refused(
            Frame.Kind.REFUSED,
            Reason.TOO_LARGE,
            "a text event of %d bytes, and the limit is %d".formatted(event.length, textBytes))
        : new Frame(Frame.Kind.TEXT, event);
  }

  private static Frame refused(Frame.Kind kind, Reason reason, String detail) {
    return new Frame(kind, Json.write(new Refusal(reason, detail)));
  }

  /** The next document; when the service closes the line, the process ends here. */
  private Task listen() {
    synchronized (in) {
      try {
        Optional<Frame> assignment = next();
        Optional<Frame> document = assignment.isPresent() ? next() : Optional.empty();
        if (document.isEmpty()) {
          throw ended(0);
        }
        Assignment read = Json.read(assignment.orElseThrow().content(), Assignment.class);
        say(Frame.of(Frame.Kind.ACCEPTED));
        return new Task(read, document.get().content());
      } catch (IOException | Json.MalformedEvent e) {
        throw ended(EXIT_BROKEN);
      }
    }
  }

  private Optional<Frame> next() throws IOException {
    return Frame.read(in, Integer.MAX_VALUE - 8);
  }

  private void say(Frame frame) {
    synchronized (out) {
      try {
        frame.write(out);
        out.flush();
      } catch (IOException e) {
        throw ended(EXIT_BROKEN);
      }
    }
  }

  /**
   * Ends the process at once, whatever the reader is doing; programs it has started end too.
   *
   * @return never
   */
  private static Error ended(int status) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    TemporaryFolder.deleteOwn();
    Runtime.getRuntime().halt(status);
    return new AssertionError("the process has ended");
  }
}
