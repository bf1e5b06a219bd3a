package org.papierstroom.clean.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameTest {

  private static final byte[] CONTENT = "Geachte mevrouw".getBytes(UTF_8);

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Frame read = read(written(), 100).orElseThrow();
    assertEquals(Frame.Kind.TEXT, read.kind());
    assertArrayEquals(CONTENT, read.content());
  }

  @Test
  void theEndOfTheStreamIsNoFrame() throws IOException {
    assertEquals(Optional.empty(), read(new byte[0], 100));
  }

  @Test
  void aFrameThatIsCutOffAnywhereIsNoFrame() throws IOException {
    byte[] whole = written();
    for (int length = 1; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(EOFException.class, () -> read(part, 100));
    }
  }

  @Test
  void aFrameWithAnyByteChangedIsNotTaken() throws IOException {
    for (int at = 0; at < written().length; at++) {
      byte[] changed = written();
      changed[at] ^= 0x01;
      assertThrows(IOException.class, () -> read(changed, 100));
    }
  }

  @Test
  void whatAProgramPrintsIsGarbage() {
    assertThrows(Frame.Garbage.class, () -> read("Loading fonts ...".getBytes(UTF_8), 100));
  }

  @Test
  void aLengthBeyondTheLimitIsNotAllocated() throws IOException {
    byte[] huge = written();
    Arrays.fill(huge, 5, 9, (byte) 0xff);
    assertThrows(Frame.TooLong.class, () -> read(huge, 100));
    assertThrows(Frame.TooLong.class, () -> read(written(), CONTENT.length - 1));
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Frame(Frame.Kind.TEXT, CONTENT).write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static Optional<Frame> read(byte[] bytes, long longest) throws IOException {
    return Frame.read(new DataInputStream(new ByteArrayInputStream(bytes)), longest);
  }
}
