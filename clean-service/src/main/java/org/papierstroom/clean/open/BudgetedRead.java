package org.papierstroom.clean.open;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The bytes of a file, handed out within a budget: whatever loop a broken cross-reference leads the
 * parser into, it must read, and reading ends it.
 */
final class BudgetedRead implements RandomAccessRead {

  private final RandomAccessReadBuffer bytes;
  private final Budget budget;

  BudgetedRead(byte[] content, Budget budget) {
    this.bytes = new RandomAccessReadBuffer(content);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.tick();
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    budget.tick();
    return bytes.read(target, offset, length);
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    budget.tick();
    bytes.seek(position);
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
