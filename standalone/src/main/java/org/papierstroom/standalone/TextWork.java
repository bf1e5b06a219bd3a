package org.papierstroom.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.stage.BuildVersion;

/** The text of one file, and on demand its event. */
record TextWork(DocumentReader reader, PlainText plainText, boolean json) implements FileRun.Work {

  @Override
  public Map<String, byte[]> of(Path file, byte[] content) throws CannotContinue {
    var document = ReadFile.of(reader, file, content);
    var outputs = new LinkedHashMap<String, byte[]>();
    outputs.put("txt", plainText.of(document.text().pages()).getBytes(UTF_8));
    if (json) {
      outputs.put("json", event(content, document));
    }
    return outputs;
  }

  private static byte[] event(byte[] content, ReadFile document) {
    var madeBy = DocumentReaders.madeBy(BuildVersion.of(DocumentReaders.class));
    return Json.write(
        TextEvent.of(DocumentId.of(content), document.source(), madeBy, document.text()));
  }
}
