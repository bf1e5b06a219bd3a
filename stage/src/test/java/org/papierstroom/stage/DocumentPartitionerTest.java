package org.papierstroom.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.papierstroom.contract.DocumentStatus;
import org.papierstroom.contract.Topics;

class DocumentPartitionerTest {

  private static final int PARTITIONS = 12;

  @Test
  void documentsGoWhereKafkasOwnProducersPutThem() {
    for (int i = 0; i < 100; i++) {
      byte[] key = ("document" + i).getBytes(UTF_8);
      assertEquals(
          BuiltInPartitioner.partitionForKey(key, PARTITIONS),
          DocumentPartitioner.partition(Topics.RAW, key, PARTITIONS));
    }
  }

  @Test
  void theStatusesOfADocumentStandTogetherAlsoWhereItsNameHasSlashes() {
    for (String document : new String[] {"abc", "documents.raw/3/14"}) {
      int ingest = partition(DocumentStatus.key(document, "ingest"));
      assertEquals(ingest, partition(DocumentStatus.key(document, "clean")));
      assertEquals(ingest, partition(DocumentStatus.key(document, "nlp")));
    }
  }

  private static int partition(String key) {
    return DocumentPartitioner.partition(Topics.STATUS, key.getBytes(UTF_8), PARTITIONS);
  }
}
