package org.papierstroom.clean.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A content stream of moderate size in memory. The parser looks at nearly every byte twice, which a
 * stream that cannot seek makes dear.
 */
final class ContentBytes implements RandomAccessRead {

  private final byte[] bytes;
  private final int length;
  private int at;
  private boolean closed;

  private ContentBytes(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * The whole of a stream, read to its end.
   *
   * @param most bytes that are worth holding; of a longer stream one more is read than that
   */
  static ContentBytes of(RandomAccessRead content, int most) throws IOException {
    byte[] bytes = new byte[1 << 15];
    int length = 0;
    int read = content.read(bytes, 0, bytes.length);
    while (read > 0 && length + read <= most) {
      length += read;
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      read = content.read(bytes, length, bytes.length - length);
    }
    return new ContentBytes(bytes, read > 0 ? length + read : length);
  }

  @Override
  public int read() {
    return at < length ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int count) {
    if (at >= length) {
      return -1;
    }
    int read = Math.min(count, length - at);
    System.arraycopy(bytes, at, target, offset, read);
    at += read;
    return read;
  }

  @Override
  public int peek() {
    return at < length ? bytes[at] & 0xff : -1;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek(at - (long) count);
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0) {
      throw new IOException("before the start of the content: " + position);
    }
    at = (int) Math.min(position, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isEOF() {
    return at >= length;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) {
    return new RandomAccessReadView(this, start, count);
  }

  @Override
  public void close() {
    closed = true;
  }
}
