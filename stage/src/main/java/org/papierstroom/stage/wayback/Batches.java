package org.papierstroom.stage.wayback;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.papierstroom.stage.KafkaClients;

/**
 * Writes what is sent back in transactions of bounded size. Opening one ends every other, and
 * settles what it left open: what is read afterwards is what was truly sent.
 */
final class Batches implements AutoCloseable {

  private static final String TRANSACTIONAL_ID = "papierstroom-redrive";
  private static final int MAX_DOCUMENTS = 100;
  private static final long MAX_BYTES = 8L << 20;

  private final KafkaProducer<byte[], byte[]> producer;
  private int documents;
  private long bytes;
  private long committed;

  Batches(KafkaClients clients) {
    producer = clients.producer(TRANSACTIONAL_ID);
    try {
      producer.initTransactions();
    } catch (KafkaException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  /** The records of one document: together, and never apart. */
  void add(List<ProducerRecord<byte[], byte[]>> records) {
    try {
      if (documents == 0) {
        producer.beginTransaction();
      }
      for (ProducerRecord<byte[], byte[]> record : records) {
        var unused = producer.send(record);
        bytes += record.value() == null ? 0 : record.value().length;
      }
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new Overtaken(committed, e);
    }
    documents++;
    if (documents >= MAX_DOCUMENTS || bytes >= MAX_BYTES) {
      commit();
    }
  }

  /** Commits the rest; answers how many documents were sent in all. */
  long finish() {
    if (documents > 0) {
      commit();
    }
    return committed;
  }

  private void commit() {
    try {
      producer.commitTransaction();
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new Overtaken(committed, e);
    }
    committed += documents;
    documents = 0;
    bytes = 0;
  }

  /** What is not committed is dropped. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
