package org.papierstroom.stage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes records and offsets in one transaction. Not for several threads.
 *
 * <p>The records are flushed before the offsets are sent: an instance that takes over a partition
 * then either finds them uncommitted in the log, and waits, or finds the offsets fenced.
 */
public final class TransactionWriter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TransactionWriter.class);

  private final KafkaClients clients;
  private final String transactionalId;
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  /** How a transaction ended. */
  public enum End {
    COMMITTED,
    /** Nothing of it is visible; the same records may be written again. */
    ABORTED,
    /** It may or may not be visible: {@link #recover} and look at the committed offsets. */
    UNKNOWN
  }

  public TransactionWriter(KafkaClients clients, String transactionalId) {
    this.clients = clients;
    this.transactionalId = transactionalId;
  }

  /**
   * Settles what an earlier producer of this transactional id left open and makes a new one.
   *
   * @throws KafkaException when the broker cannot be reached; call it again later
   */
  public void recover() {
    close();
    KafkaProducer<byte[], byte[]> made = clients.producer(transactionalId);
    try {
      made.initTransactions();
    } catch (KafkaException e) {
      made.close(Duration.ZERO);
      throw e;
    }
    producer = made;
  }

  /** Writes all of the records and commits the offsets, or nothing. */
  public End write(
      List<ProducerRecord<byte[], byte[]>> records,
      Map<TopicPartition, OffsetAndMetadata> offsets,
      ConsumerGroupMetadata group) {
    KafkaProducer<byte[], byte[]> open = producer;
    if (open == null) {
      return End.UNKNOWN;
    }
    try {
      open.beginTransaction();
      for (ProducerRecord<byte[], byte[]> record : records) {
        var unused = open.send(record);
      }
      open.flush();
      open.sendOffsetsToTransaction(offsets, group);
      open.commitTransaction();
      return End.COMMITTED;
    } catch (ProducerFencedException e) {
      LOG.error(
          "fenced: another process uses this instance name transactionalId={} remedy=\"give each"
              + " process its own papierstroom.stage.instance\"",
          transactionalId);
      close();
      return End.UNKNOWN;
    } catch (KafkaException e) {
      LOG.warn(
          "transaction failed transactionalId={} fault={} message=\"{}\"",
          transactionalId,
          e.getClass().getSimpleName(),
          e.getMessage());
      return abort(open);
    }
  }

  private End abort(KafkaProducer<byte[], byte[]> open) {
    try {
      open.abortTransaction();
      return End.ABORTED;
    } catch (KafkaException | IllegalStateException e) {
      LOG.warn(
          "abort failed, making a new producer transactionalId={} fault={}",
          transactionalId,
          e.getClass().getSimpleName());
      close();
      return End.UNKNOWN;
    }
  }

  /** Gives up an open transaction; the next {@link #recover} with this id settles it. */
  @Override
  public void close() {
    KafkaProducer<byte[], byte[]> open = producer;
    producer = null;
    if (open != null) {
      open.close(Duration.ZERO);
    }
  }
}
