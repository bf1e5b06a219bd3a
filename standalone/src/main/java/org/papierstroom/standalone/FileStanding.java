package org.papierstroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.LedgerEntry.ObjectEntry;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.KafkaClients;
import org.papierstroom.stage.receipt.Receipt;
import org.papierstroom.stage.receipt.Receipts;

/**
 * Where a file stands.
 *
 * @param says what it waits for, or why it goes no further; absent when the receipt says it all
 * @param receipt of the document that its bytes are
 */
record FileStanding(Optional<String> says, Optional<Receipt> receipt) {

  /** Where a file here stands, found by its bytes and its place. */
  static FileStanding ofFile(Path file, KafkaClients clients) throws IOException, CannotContinue {
    if (!Files.isRegularFile(file)) {
      throw new CannotContinue(file + " is no file.");
    }
    DocumentId id = DocumentId.of(Files.readAllBytes(file));
    Optional<ObjectEntry> entry = LedgerLook.atFile(file, id, clients);
    return entry.isEmpty()
        ? unseen(file, receipt(id.value(), clients))
        : ofContent(entry.get(), id, clients);
  }

  /** Where an object of the bucket stands, as the ledger knows it. */
  static FileStanding ofObject(String key, KafkaClients clients) throws CannotContinue {
    ObjectEntry entry =
        LedgerLook.atKey(key, clients)
            .orElseThrow(
                () ->
                    new CannotContinue(
                        "'%s' is no file here, no document id and no object that was seen."
                            .formatted(key)));
    Optional<Receipt> receipt = entry.documentId().flatMap(id -> receipt(id, clients));
    return of(entry, receipt);
  }

  private static FileStanding unseen(Path file, Optional<Receipt> receipt) throws IOException {
    if (receipt.isPresent()) {
      return new FileStanding(Optional.empty(), receipt);
    }
    return new FileStanding(
        Optional.of(
            Files.size(file) == 0
                ? "Not taken: it is empty, and waits for its content."
                : "Not seen yet: a file is taken when it lies in the bucket and has stood still for"
                    + " a second or so; dot files, *.part, *.tmp and symbolic links never are."),
        Optional.empty());
  }

  private static FileStanding ofContent(ObjectEntry entry, DocumentId id, KafkaClients clients) {
    boolean changed = entry.documentId().filter(known -> !known.equals(id.value())).isPresent();
    if (changed) {
      return new FileStanding(
          Optional.of(
              "It has changed since it was taken: the new content waits until it stands still."),
          receipt(id.value(), clients));
    }
    return of(entry, receipt(id.value(), clients));
  }

  private static FileStanding of(ObjectEntry entry, Optional<Receipt> receipt) {
    return new FileStanding(says(entry, receipt.isPresent()), receipt);
  }

  private static Optional<String> says(ObjectEntry entry, boolean hasReceipt) {
    return switch (entry.state()) {
      case PUBLISHED ->
          hasReceipt ? Optional.empty() : Optional.of("Taken; no stage has said anything yet.");
      case SAME ->
          Optional.of(
              "Not taken again: the same bytes came before%s."
                  .formatted(entry.sameAs().map(other -> " as " + other).orElse("")));
      case HANDED_OVER -> Optional.of("Being handed from one ingest instance to another.");
      case PARKED ->
          Optional.of(
              "Parked by ingest as %s. %s"
                  .formatted(
                      entry.reason().map(Reason::name).orElse("?"),
                      entry.reason().map(Reason::remedy).orElse("")));
      case DELETED -> Optional.of("Removed from the bucket; what was made of it was deleted.");
    };
  }

  private static Optional<Receipt> receipt(String id, KafkaClients clients) {
    List<Receipt> found = new Receipts(clients).find(id);
    return found.stream().findFirst();
  }
}
