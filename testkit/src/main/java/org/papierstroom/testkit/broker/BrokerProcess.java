package org.papierstroom.testkit.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.papierstroom.kafka.BrokerMain;

/**
 * A broker in a process of its own that a test may kill; it keeps its port and its data over
 * restarts. A kill leaves the operating system's page cache in place: this does not test power
 * loss.
 */
public final class BrokerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);

  private final JvmProcess process;
  private final String bootstrapServers;

  private BrokerProcess(JvmProcess process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
  }

  /** Starts a broker with its data and its output below {@code directory}; waits until ready. */
  public static BrokerProcess start(Path directory) {
    int port = FreePort.choose();
    var program =
        Program.mainClass(
                BrokerMain.class.getName(),
                directory.resolve("broker").toString(),
                String.valueOf(port))
            .withHeap("512m");
    var process = JvmProcess.start(program, directory.resolve("broker.out"));
    var broker = new BrokerProcess(process, "127.0.0.1:" + port);
    broker.awaitReady();
    return broker;
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Makes a topic and waits until it can be written to; answers its name. */
  public String createTopic(String name, int partitions) {
    return TestTopics.create(bootstrapServers, name, partitions, Map.of());
  }

  /** A reader of everything committed to a topic. */
  public TopicReader read(String topic) {
    return new TopicReader(bootstrapServers, topic);
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() {
    process.kill();
  }

  /** Starts it again after a kill; waits until it is ready. */
  public void restart() {
    process.restart();
    awaitReady();
  }

  private void awaitReady() {
    Map<String, Object> client =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "default.api.timeout.ms",
            1000,
            "request.timeout.ms",
            1000);
    process.await("ready", START, () -> answers(client));
  }

  private static boolean answers(Map<String, Object> client) {
    try (var admin = Admin.create(client)) {
      return !admin.describeCluster().nodes().get(1500, TimeUnit.MILLISECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
