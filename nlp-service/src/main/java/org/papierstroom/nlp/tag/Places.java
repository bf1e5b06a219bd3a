package org.papierstroom.nlp.tag;

import java.util.ArrayList;
import java.util.List;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.PageBox;
import org.papierstroom.contract.Piece;
import org.papierstroom.contract.Role;

/** Where the code points of a text stand: page and boxes. */
final class Places {

  private record Placed(int page, Block block) {}

  private final List<Placed> blocks = new ArrayList<>();

  Places(CleanText text) {
    for (Page page : text.pages()) {
      for (Block block : page.blocks()) {
        if (block.role() != Role.FURNITURE) {
          blocks.add(new Placed(page.number(), block));
        }
      }
    }
    blocks.sort(java.util.Comparator.comparingInt(placed -> placed.block().start()));
  }

  /** The page on which a mention starts; 1 where the text came without pages. */
  int page(int start) {
    int page = 1;
    for (Placed placed : blocks) {
      if (placed.block().start() > start) {
        return page;
      }
      page = placed.page();
    }
    return page;
  }

  /** One box per line on which the code points {@code start} to {@code end} stand. */
  List<PageBox> boxes(int start, int end) {
    List<PageBox> lines = new ArrayList<>();
    for (int i = firstAt(start); i < blocks.size() && blocks.get(i).block().start() < end; i++) {
      for (Piece piece : blocks.get(i).block().pieces()) {
        if (piece.start() < end && start < piece.end()) {
          add(lines, new PageBox(blocks.get(i).page(), piece.box()));
        }
      }
    }
    return lines;
  }

  /** The first block that ends behind {@code start}; blocks are in the order of the text. */
  private int firstAt(int start) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).block().end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void add(List<PageBox> lines, PageBox box) {
    if (!lines.isEmpty()) {
      PageBox last = lines.getLast();
      if (last.page() == box.page() && sameLine(last.box(), box.box())) {
        lines.set(lines.size() - 1, new PageBox(box.page(), last.box().union(box.box())));
        return;
      }
    }
    lines.add(box);
  }

  /** Two words stand on one line when they overlap by half of the lower one's height. */
  private static boolean sameLine(Box left, Box right) {
    double overlap = Math.min(left.bottom(), right.bottom()) - Math.max(left.y(), right.y());
    return overlap >= 0.5 * Math.min(left.height(), right.height()) && right.x() >= left.x();
  }
}
