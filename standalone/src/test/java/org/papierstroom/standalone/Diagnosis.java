package org.papierstroom.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.papierstroom.testkit.broker.BrokerProcess;
import org.papierstroom.testkit.broker.ServiceProcess;

/**
 * Tells where a line stands still: partitions whose committed end lags behind their end (a
 * transaction is open there), open transactions, and what each service last said.
 */
final class Diagnosis {

  private static final int SECONDS = 20;
  private static final int LAST_LINES = 12;
  private static final Set<TransactionState> OVER =
      Set.of(
          TransactionState.COMPLETE_COMMIT,
          TransactionState.COMPLETE_ABORT,
          TransactionState.EMPTY);

  private final BrokerProcess broker;
  private final Map<String, ServiceProcess> services;

  Diagnosis(BrokerProcess broker, Map<String, ServiceProcess> services) {
    this.broker = broker;
    this.services = services;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(brokerSays());
    new TreeMap<>(services).forEach((name, service) -> text.append(says(name, service)));
    return text.toString();
  }

  private String brokerSays() {
    if (!broker.isAlive()) {
      return "broker: not alive\n";
    }
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return openPartitions(admin) + openTransactions(admin);
    } catch (ExecutionException | TimeoutException e) {
      return "broker: does not answer: " + e + "\n";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String openPartitions(Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    var names = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
    var topics = admin.describeTopics(names).allTopicNames().get(SECONDS, TimeUnit.SECONDS);
    topics.forEach(
        (name, topic) ->
            topic
                .partitions()
                .forEach(
                    partition ->
                        asked.put(
                            new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
    var ends = ends(admin, asked, IsolationLevel.READ_UNCOMMITTED);
    var committed = ends(admin, asked, IsolationLevel.READ_COMMITTED);
    return ends.keySet().stream()
        .filter(partition -> committed.get(partition).offset() < ends.get(partition).offset())
        .map(
            partition ->
                "open: %s committed to %d of %d%n"
                    .formatted(
                        partition, committed.get(partition).offset(), ends.get(partition).offset()))
        .sorted()
        .collect(Collectors.joining());
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> ends(
      Admin admin, Map<TopicPartition, OffsetSpec> asked, IsolationLevel isolation)
      throws ExecutionException, InterruptedException, TimeoutException {
    return admin
        .listOffsets(asked, new ListOffsetsOptions(isolation))
        .all()
        .get(SECONDS, TimeUnit.SECONDS);
  }

  private static String openTransactions(Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    return admin.listTransactions().all().get(SECONDS, TimeUnit.SECONDS).stream()
        .filter(transaction -> !OVER.contains(transaction.state()))
        .map(transaction -> "transaction: " + transaction + "\n")
        .collect(Collectors.joining());
  }

  private static String says(String name, ServiceProcess service) {
    List<String> lines =
        service.process().output().lines().filter(line -> !line.contains(" DEBUG ")).toList();
    return "%s: alive %s, readiness %d%n  %s%n"
        .formatted(
            name,
            service.process().isAlive(),
            service.status("/health/readiness"),
            String.join(
                "\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
  }
}
