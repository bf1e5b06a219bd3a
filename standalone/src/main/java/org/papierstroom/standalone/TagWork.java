package org.papierstroom.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.nlp.tag.Tagger;
import org.papierstroom.stage.BuildVersion;

/** The entities event of one file. */
record TagWork(DocumentReader reader, Tagger tagger) implements FileRun.Work {

  @Override
  public Map<String, byte[]> of(Path file, byte[] content) throws CannotContinue {
    var document = ReadFile.of(reader, file, content);
    var tags = tagger.tag(document.text());
    var madeBy = Tagger.madeBy(BuildVersion.of(Tagger.class));
    var event =
        new EntitiesEvent(
            DocumentId.of(content).value(),
            document.source(),
            madeBy,
            tags.language(),
            tags.applied(),
            tags.mentions());
    return Map.of("json", Json.write(event));
  }
}
