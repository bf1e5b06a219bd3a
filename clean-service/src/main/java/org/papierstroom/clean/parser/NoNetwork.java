package org.papierstroom.clean.parser;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Shuts every way by which Java code reaches the network: sockets, datagrams and channels. Reading
 * a document needs none of them. Native code is not held by this; a container's network policy is.
 */
public final class NoNetwork extends SelectorProvider {

  /** The JDK's property that names the provider of channels. */
  static final String PROVIDER = "java.nio.channels.spi.SelectorProvider";

  /** Called by the JDK, which finds this class by {@link #PROVIDER}. */
  public NoNetwork() {}

  /**
   * Shuts it for this process, for good.
   *
   * @throws IllegalStateException when the process was started without {@link #PROVIDER}
   */
  @SuppressWarnings("deprecation") // there is no other way to refuse plain sockets
  static void shut() {
    if (!(SelectorProvider.provider() instanceof NoNetwork)) {
      throw new IllegalStateException("start it with -D" + PROVIDER);
    }
    try {
      Socket.setSocketImplFactory(NoNetwork::refusedSocket);
      ServerSocket.setSocketFactory(NoNetwork::refusedSocket);
      DatagramSocket.setDatagramSocketImplFactory(
          () -> {
            throw new UnsupportedOperationException(refused().getMessage());
          });
    } catch (IOException e) {
      throw new IllegalStateException("the network cannot be shut", e);
    }
  }

  private static SocketImpl refusedSocket() {
    throw new UnsupportedOperationException(refused().getMessage());
  }

  private static IOException refused() {
    return new IOException("the parser has no network");
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw refused();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw refused();
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw refused();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw refused();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
    throw refused();
  }
}
