package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.testkit.dump.LetterAccumulator;
import org.papierstroom.testkit.dump.LetterSetting;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.LockedLetter;
import org.papierstroom.testkit.letter.ScriptBlock;

/**
 * What may arrive in a bucket, in turn: letters, letters with a password, spoilt dumps that take
 * seconds to mend, files that are no documents, and letters that came before under another name.
 * Remembers what must become of each.
 */
final class MixedPost {

  private static final int CYCLE = 20;
  private static final int DUMP_PAGES = 3;

  private final Path inbox;
  private final byte[] letter = LetterWriter.write(LetterScript.named("bevestiging")).pdf();
  private final byte[] locked = LockedLetter.of(letter, "geheim");
  private final List<String> paragraphs = paragraphs();
  private final Set<String> readable = new HashSet<>();
  private final Set<String> lockedIds = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private int number;

  MixedPost(Path inbox) {
    this.inbox = inbox;
  }

  /** Drops the next {@code count} files. */
  void drop(int count) throws IOException {
    for (int i = 0; i < count; i++, number++) {
      switch (number % CYCLE) {
        case 3, 13 -> lockedIds.add(put(number + ".pdf", marked(locked, number)));
        case 7 -> readable.add(put(number + ".txt", dump(number)));
        case 1 -> refuse(number + ".bin");
        case 17 -> put("again/" + number + ".pdf", marked(letter, number - 1));
        default -> readable.add(put(number + ".pdf", marked(letter, number)));
      }
    }
  }

  /** Ids of the documents that end in entities. */
  Set<String> readable() {
    return readable;
  }

  /** Ids of the documents that clean parks as encrypted. */
  Set<String> locked() {
    return lockedIds;
  }

  /** Ids of all documents. */
  Set<String> documents() {
    Set<String> all = new HashSet<>(readable);
    all.addAll(lockedIds);
    return all;
  }

  /** Keys of the objects that ingest parks. */
  Set<String> refused() {
    return refused;
  }

  private static List<String> paragraphs() {
    return LetterScript.all().stream()
        .flatMap(script -> script.blocks().stream())
        .filter(ScriptBlock.Paragraph.class::isInstance)
        .map(block -> ((ScriptBlock.Paragraph) block).text())
        .toList();
  }

  private void refuse(String key) throws IOException {
    byte[] noise = new byte[64];
    Arrays.fill(noise, (byte) 0);
    put(key, marked(noise, number));
    refused.add(key);
  }

  private byte[] dump(int seed) {
    LetterSetting setting = LetterSetting.drawn(seed).ofPages(DUMP_PAGES);
    return LetterAccumulator.accumulate(setting, paragraphs.stream(), seed).text().getBytes(UTF_8);
  }

  /** Writes a file as a careful sender does; answers its document id. */
  private String put(String key, byte[] content) throws IOException {
    Path file = inbox.resolve(key);
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.write(unfinished, content);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return DocumentId.of(content).value();
  }

  private static byte[] marked(byte[] content, int number) {
    byte[] mark = ("\n% " + number + "\n").getBytes(UTF_8);
    byte[] marked = Arrays.copyOf(content, content.length + mark.length);
    System.arraycopy(mark, 0, marked, content.length, mark.length);
    return marked;
  }
}
