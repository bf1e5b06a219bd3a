package org.papierstroom.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.nlp.tag.Tags;

/** The entities event of one file. */
record TagWork(DocumentReader reader, Function<CleanText, Tags> tagger) implements FileRun.Work {

  @Override
  public Map<String, byte[]> of(Path file, byte[] content) throws CannotContinue {
    var document = ReadFile.of(reader, file, content);
    var tags = tagger.apply(document.text());
    var madeBy = new MadeBy("nlp", Papierstroom.Version.current(), "", Optional.empty());
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
