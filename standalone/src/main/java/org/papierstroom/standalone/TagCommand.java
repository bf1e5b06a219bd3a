package org.papierstroom.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.nlp.tag.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the organisations, countries and amounts of each file to NAME.json: the event of "
          + "documents.entities.",
      "NAME is the file's name without its extension."
    })
final class TagCommand implements Callable<Integer> {

  @Mixin private FileOptions files = new FileOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    var work = new TagWork(DocumentReaders.standard(), Tagger.load());
    return new FileRun(files.target(List.of("json")), work, spec.commandLine().getErr())
        .over(files.files());
  }
}
