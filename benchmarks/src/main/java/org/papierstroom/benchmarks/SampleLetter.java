package org.papierstroom.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.ScriptBlock;
import org.papierstroom.testkit.letter.WrittenLetter;

/**
 * One letter as any number of documents, which differ in a comment at their end.
 *
 * @param pages how many pages it has
 */
record SampleLetter(byte[] pdf, int pages) {

  /** A sample letter, gone on with from its beginning until it has at least that many pages. */
  static SampleLetter ofPages(int pages) {
    LetterScript script = LetterScript.named(pages == 1 ? "bevestiging" : "opvang");
    List<ScriptBlock> blocks = new ArrayList<>(script.blocks());
    WrittenLetter written = LetterWriter.write(script);
    for (int i = 0; written.pages().size() < pages; i++) {
      blocks.add(script.blocks().get(i % script.blocks().size()));
      written =
          LetterWriter.write(
              new LetterScript(
                  script.name(), script.layout(), script.head(), blocks, script.footnotes()));
    }
    return new SampleLetter(written.pdf(), written.pages().size());
  }

  /**
   * Puts one of its documents in a bucket, at once and whole.
   *
   * @param mark what no other document of the bucket has
   */
  DocumentId drop(Path inbox, String mark) throws IOException {
    byte[] comment = ("\n% " + mark + "\n").getBytes(UTF_8);
    byte[] content = Arrays.copyOf(pdf, pdf.length + comment.length);
    System.arraycopy(comment, 0, content, pdf.length, comment.length);
    DocumentId id = DocumentId.of(content);
    Path unfinished = Files.write(inbox.resolve(id.value() + ".part"), content);
    Files.move(unfinished, inbox.resolve(id.value() + ".pdf"), StandardCopyOption.ATOMIC_MOVE);
    return id;
  }
}
