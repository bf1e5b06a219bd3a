package org.papierstroom.clean.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What service and parser process say to each other, one after the other: magic and version, kind,
 * length, content, checksum. Anything else on the stream is recognised as garbage.
 */
record Frame(Kind kind, byte[] content) {

  /** "PSP" and the version of this protocol. */
  private static final int MAGIC = 0x50535001;

  private static final byte[] NOTHING = {};

  /** What a frame says. */
  enum Kind {
    /** Parser: warm and waiting. */
    READY,
    /** Service: an {@link Assignment} follows by its content. */
    ASSIGNMENT,
    /** Service: the bytes of the document. */
    DOCUMENT,
    /** Parser: has the document. */
    ACCEPTED,
    /** Parser: a page begins. */
    PAGE,
    /** Parser: something with a limit of its own begins. */
    ASIDE,
    /** Parser: it is over. */
    BACK,
    /** Parser: the text event. */
    TEXT,
    /** Parser: a {@link Refusal}. */
    REFUSED,
    /** Parser: a {@link Refusal}, and that it is of no further use. */
    BROKEN
  }

  /** The stream does not hold a frame where one should be. */
  static final class Garbage extends IOException {
    private static final long serialVersionUID = 1L;

    Garbage(String message) {
      super(message);
    }
  }

  /** A frame is longer than agreed. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message);
    }
  }

  static Frame of(Kind kind) {
    return new Frame(kind, NOTHING);
  }

  /** Writes it; flushing is for the caller, who may have more to say. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(kind.ordinal());
    out.writeInt(content.length);
    out.write(content);
    out.writeInt(checksum());
  }

  /**
   * Reads the next frame.
   *
   * @param longest of its content, in bytes
   * @return empty at the end of the stream
   * @throws Garbage when the stream holds something else
   * @throws TooLong when it is longer
   * @throws EOFException when it is cut off
   */
  static Optional<Frame> read(DataInputStream in, long longest) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    int magic = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    int kind = in.readUnsignedByte();
    if (magic != MAGIC || kind >= Kind.values().length) {
      throw new Garbage("no frame begins here");
    }
    long length = Integer.toUnsignedLong(in.readInt());
    if (length > longest) {
      throw new TooLong(length + " bytes announced, and the limit is " + longest);
    }
    byte[] content = new byte[(int) length];
    int read = in.readNBytes(content, 0, content.length);
    if (read < length) {
      throw new EOFException("cut off after " + read + " of " + length + " bytes");
    }
    Frame frame = new Frame(Kind.values()[kind], content);
    if (in.readInt() != frame.checksum()) {
      throw new Garbage("the checksum does not match");
    }
    return Optional.of(frame);
  }

  private int checksum() {
    CRC32C crc = new CRC32C();
    crc.update(kind.ordinal());
    crc.update(content);
    return (int) crc.getValue();
  }
}
