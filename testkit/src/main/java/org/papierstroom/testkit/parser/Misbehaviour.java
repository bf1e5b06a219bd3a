package org.papierstroom.testkit.parser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A way in which a parser goes wrong. A document asks for one by its first line, {@code misbehave:
 * hang}; acts in the process that reads it, which seldom survives.
 */
public enum Misbehaviour {
  /** Never returns, and heeds no interrupt. */
  HANG {
    @Override
    public void act(byte[] answer) {
      boolean busy = true;
      while (busy) {
        Thread.onSpinWait();
        busy = answer.length >= 0;
      }
    }
  },
  /** Takes all memory there is, and catches the error, as parsers do. */
  ALLOCATE {
    @Override
    public void act(byte[] answer) {
      List<byte[]> kept = new ArrayList<>();
      while (true) {
        try {
          kept.add(new byte[1 << 20]);
        } catch (OutOfMemoryError e) {
          kept.add(new byte[1 << 4]);
        }
      }
    }
  },
  /** Calls itself without end. */
  OVERFLOW {
    @Override
    public void act(byte[] answer) {
      deeper(0);
    }

    private int deeper(int depth) {
      return depth < 0 ? depth : deeper(depth + 1) + 1;
    }
  },
  /** Ends the process in the ordinary way. */
  EXIT {
    @Override
    public void act(byte[] answer) {
      System.exit(0);
    }
  },
  /** Ends the process at once, with the code that the JVM has for memory. */
  HALT {
    @Override
    public void act(byte[] answer) {
      Runtime.getRuntime().halt(3);
    }
  },
  /** Writes something else where the answer should be. */
  GARBAGE {
    @Override
    public void act(byte[] answer) {
      write("Loading... done.\n".repeat(100).getBytes(StandardCharsets.UTF_8));
      HANG.act(answer);
    }
  },
  /** Writes the first half of its answer and ends. */
  HALF_AN_ANSWER {
    @Override
    public void act(byte[] answer) {
      write(Arrays.copyOf(answer, answer.length / 2));
      Runtime.getRuntime().halt(0);
    }
  },
  /** Announces an answer of two gigabytes, and begins with it. */
  ENDLESS_ANSWER {
    @Override
    public void act(byte[] answer) {
      byte[] begin = Arrays.copyOf(answer, HEADER);
      Arrays.fill(begin, HEADER - 4, HEADER, (byte) 0x7f);
      write(begin);
      while (true) {
        write(new byte[1 << 16]);
      }
    }
  },
  /** Prints where programs print, which must not spoil the answer. */
  PRINT {
    @Override
    public void act(byte[] answer) {
      for (int line = 0; line < 100_000; line++) {
        System.out.println("a warning of the parser, number " + line);
      }
    }
  },
  /** Leaves a temporary file, starts a program that would outlive it, as OCR may, and hangs. */
  CHILD {
    @Override
    public void act(byte[] answer) {
      try {
        Files.writeString(Files.createTempFile("left-behind", ".txt"), "text of the document");
        new ProcessBuilder("sleep", "300").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      HANG.act(answer);
    }
  },
  /** Waits for something that never comes, without using the processor. */
  WAIT {
    @Override
    public void act(byte[] answer) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  },
  /** Throws an exception that no parser should. */
  THROW {
    @Override
    public void act(byte[] answer) {
      throw new IllegalStateException("with text of the document: Jansen");
    }
  },
  /** Tries every way to the network; throws when one is open. */
  CONNECT {
    @Override
    public void act(byte[] answer) {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("port", 9));
      List<String> open = new ArrayList<>();
      attempt(open, "socket", () -> connect(address));
      attempt(open, "channel", () -> SocketChannel.open().connect(address));
      attempt(open, "datagram", () -> new java.net.DatagramSocket().close());
      attempt(open, "server", () -> new java.net.ServerSocket(0).close());
      attempt(
          open,
          "url",
          () ->
              URI.create("http://127.0.0.1:" + address.getPort() + "/")
                  .toURL()
                  .openStream()
                  .close());
      if (!open.isEmpty()) {
        throw new IllegalStateException("open: " + open);
      }
    }

    private void connect(InetSocketAddress address) throws IOException {
      try (Socket socket = new Socket()) {
        socket.connect(address, 1000);
      }
    }
  };

  /** Up to the content of an answer: magic, kind, length. */
  private static final int HEADER = 9;

  private static final String DEMAND = "misbehave: ";

  /**
   * Does it.
   *
   * @param answer what the parser would write on standard output
   */
  public abstract void act(byte[] answer);

  /** A text that demands it; the rest makes it one of its own. */
  public byte[] demand(String rest) {
    return (DEMAND + name().toLowerCase(Locale.ROOT) + "\n" + rest + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What a document demands. */
  public static Optional<Misbehaviour> demandedBy(byte[] document) {
    String text = new String(document, 0, Math.min(document.length, 64), StandardCharsets.UTF_8);
    return text.startsWith(DEMAND)
        ? text.lines()
            .findFirst()
            .map(line -> line.substring(DEMAND.length()).toUpperCase(Locale.ROOT))
            .map(Misbehaviour::valueOf)
        : Optional.empty();
  }

  /** Something that the network would let through. */
  private interface Attempt {
    void run() throws IOException;
  }

  /** Refused means refused by this JVM; that nobody listens would mean that it is open. */
  private static void attempt(List<String> open, String way, Attempt attempt) {
    try {
      attempt.run();
      open.add(way);
    } catch (java.net.ConnectException e) {
      open.add(way);
    } catch (IOException | UnsupportedOperationException e) {
      System.err.println(way + " refused: " + e.getMessage());
    }
  }

  /** Below everything that redirects standard output. */
  private static void write(byte[] bytes) {
    try {
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
