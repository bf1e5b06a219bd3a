package org.papierstroom.standalone;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.papierstroom.clean.DocumentReaders;
import org.papierstroom.contract.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the text of each file to NAME.txt: pages separated by form feeds, one heading, "
          + "paragraph or list item per line.",
      "NAME is the file's name without its extension."
    })
final class TextCommand implements Callable<Integer> {

  @Mixin private FileOptions files = new FileOptions();

  @Option(
      names = "--roles",
      paramLabel = "LIST",
      split = ",",
      converter = RoleConverter.class,
      description = {
        "What to write: heading, paragraph, list-item, table, caption, footnote, furniture.",
        "When not given: heading,paragraph,list-item,table,caption."
      })
  private Set<Role> roles = EnumSet.copyOf(PlainText.USUAL_ROLES);

  @Option(names = "--json", description = "Write NAME.json too: the event of documents.text.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    var extensions = json ? List.of("txt", "json") : List.of("txt");
    var work = new TextWork(DocumentReaders.standard(), new PlainText(roles), json);
    return new FileRun(files.target(extensions), work, spec.commandLine().getErr())
        .over(files.files());
  }
}
