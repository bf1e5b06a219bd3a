package org.papierstroom.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The documents whose deletion this instance has seen lately. A record that is processed once more
 * comes on a topic of its own and may be overtaken by the deletion of its document: what was
 * deleted must not come back. Used by the loop's thread only.
 */
final class Deletions {

  private static final int KEPT = 10_000;

  private final String redriveTopic;
  private final Map<String, Boolean> documents =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > KEPT;
        }
      };

  Deletions(String redriveTopic) {
    this.redriveTopic = redriveTopic;
  }

  /** Takes note of what a record of the stage's input says: gone, or there again. */
  void see(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null || record.topic().equals(redriveTopic)) {
      return;
    }
    String document = Records.document(record);
    if (record.value() == null) {
      documents.put(document, true);
    } else {
      documents.remove(document);
    }
  }

  /** True for a record to be processed once more whose document was deleted meanwhile. */
  boolean overtook(ConsumerRecord<byte[], byte[]> record) {
    return record.topic().equals(redriveTopic) && documents.containsKey(Records.document(record));
  }
}
