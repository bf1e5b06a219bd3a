package org.papierstroom.standalone;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Role;

/**
 * A document as a plain text file: pages separated by form feeds, one block per line, the rows of a
 * table on lines of their own.
 */
record PlainText(Set<Role> roles) {

  static final Set<Role> USUAL_ROLES =
      Set.of(Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE, Role.CAPTION);

  PlainText {
    roles = Set.copyOf(roles);
  }

  String of(List<Page> pages) {
    return pages.stream().map(this::page).collect(Collectors.joining("\f"));
  }

  private String page(Page page) {
    return page.blocks().stream()
        .filter(
            block -> roles.contains(block.role()) || roles.contains(Role.CAPTION) && caption(block))
        .map(block -> lines(block) + "\n")
        .collect(Collectors.joining());
  }

  /** Captions are paragraphs with a rule of their own, as decision 26 says. */
  private static boolean caption(Block block) {
    return block.rule().filter("caption"::equals).isPresent();
  }

  private static String lines(Block block) {
    // A form feed inside the text would look like a page end.
    var text = block.text().replace('\f', ' ').strip();
    return block.role() == Role.TABLE ? text : text.replaceAll("\\R", " ");
  }
}
