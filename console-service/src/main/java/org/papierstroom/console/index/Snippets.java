package org.papierstroom.console.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.papierstroom.console.index.Found.Kind;
import org.papierstroom.console.index.Found.Passage;
import org.papierstroom.console.index.Found.Piece;

/** Shows where in the text the words were found; as pieces, so that nobody has to read markup. */
final class Snippets extends UnifiedHighlighter {

  private static final int PASSAGES = 2;

  /** A sentence may be as long as a table. */
  private static final int LONGEST = 320;

  Snippets(IndexSearcher searcher) {
    super(UnifiedHighlighter.builder(searcher, new Dutch()).withFormatter(new AsPieces()));
  }

  /** The passages of each document, in the order of the documents. */
  List<List<Passage>> of(Query words, int[] documents) throws IOException {
    Object[] found =
        highlightFieldsAsObjects(new String[] {Fields.TEXT}, words, documents, new int[] {PASSAGES})
            .getOrDefault(Fields.TEXT, new Object[documents.length]);
    return Arrays.stream(found).map(Snippets::passages).toList();
  }

  private static List<Passage> passages(@org.jspecify.annotations.Nullable Object formatted) {
    return formatted instanceof Passages passages ? passages.list() : List.of();
  }

  private record Passages(List<Passage> list) {}

  private static final class AsPieces extends PassageFormatter {

    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
      return new Passages(Arrays.stream(passages).map(one -> pieces(one, content)).toList());
    }

    private static Passage pieces(
        org.apache.lucene.search.uhighlight.Passage passage, String content) {
      List<Piece> pieces = new ArrayList<>();
      int end = passage.getEndOffset();
      int at = Math.max(passage.getStartOffset(), firstMatch(passage) - LONGEST / 2);
      int last = Math.min(end, at + LONGEST);
      for (int match = 0; match < passage.getNumMatches(); match++) {
        int from = passage.getMatchStarts()[match];
        int to = Math.min(passage.getMatchEnds()[match], end);
        if (from >= at && to <= last) {
          add(pieces, content.substring(at, from), Kind.REST);
          add(pieces, content.substring(from, to), Kind.WORD);
          at = to;
        }
      }
      add(pieces, content.substring(at, Math.max(at, last)), Kind.REST);
      return new Passage(pieces);
    }

    private static int firstMatch(org.apache.lucene.search.uhighlight.Passage passage) {
      return passage.getNumMatches() == 0 ? passage.getStartOffset() : passage.getMatchStarts()[0];
    }

    private static void add(List<Piece> pieces, String text, Kind kind) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, kind));
      }
    }
  }
}
