package org.papierstroom.testkit.score;

import java.util.List;
import java.util.Set;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Role;

/**
 * What a reader made of one page.
 *
 * @param lines headings, paragraphs and items, one a line
 */
public record RunPage(List<String> lines, List<String> footnotes) {

  private static final Set<Role> BODY = Set.of(Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM);

  public RunPage {
    lines = List.copyOf(lines);
    footnotes = List.copyOf(footnotes);
  }

  public static List<RunPage> of(CleanText text) {
    return text.pages().stream()
        .map(
            page ->
                new RunPage(
                    texts(page.blocks(), BODY), texts(page.blocks(), Set.of(Role.FOOTNOTE))))
        .toList();
  }

  private static List<String> texts(List<Block> blocks, Set<Role> roles) {
    return blocks.stream()
        .filter(block -> roles.contains(block.role()))
        .map(block -> block.text().replace('\n', ' '))
        .toList();
  }
}
