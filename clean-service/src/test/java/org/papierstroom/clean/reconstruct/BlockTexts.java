package org.papierstroom.clean.reconstruct;

import java.util.List;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Role;

/** What the blocks of one role say, in their order. */
final class BlockTexts {

  private BlockTexts() {}

  static List<String> texts(CleanText text, Role role) {
    return text.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.role() == role)
        .map(Block::text)
        .toList();
  }
}
