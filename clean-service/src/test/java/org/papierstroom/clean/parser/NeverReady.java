package org.papierstroom.clean.parser;

import java.util.concurrent.CountDownLatch;

/** A parser process that never becomes ready. */
public final class NeverReady {

  private NeverReady() {}

  public static void main(String[] arguments) throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
