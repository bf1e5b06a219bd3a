package org.papierstroom.bucket;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read and notices the end. */
final class CountedInput extends FilterInputStream {

  private long bytes;
  private boolean atEnd;

  CountedInput(InputStream input) {
    super(input);
  }

  long bytes() {
    return bytes;
  }

  boolean atEnd() {
    return atEnd;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    count(read);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    bytes += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) {
    if (read < 0) {
      atEnd = true;
      return;
    }
    bytes += read;
  }
}
