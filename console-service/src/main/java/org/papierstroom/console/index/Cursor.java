package org.papierstroom.console.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page of results ended: the values that its last one is sorted by. The next page begins
 * behind it, whatever has come or gone in between.
 */
final class Cursor {

  private static final String POSITION = "from-";

  /** Further down nobody reads, and each page costs as much as all before it. */
  private static final int LAST_POSITION = 10_000;

  private Cursor() {}

  /** Where a page ended, as the number of documents before its end; empty where reading ends. */
  static Optional<String> writePosition(int position) {
    return position > LAST_POSITION ? Optional.empty() : Optional.of(POSITION + position);
  }

  /**
   * Reads a position.
   *
   * @throws IllegalArgumentException when it is none of ours
   */
  static int readPosition(String cursor) {
    if (!cursor.startsWith(POSITION)) {
      throw new IllegalArgumentException("a cursor of another order");
    }
    int position = Integer.parseInt(cursor.substring(POSITION.length()));
    if (position < 0 || position > LAST_POSITION) {
      throw new IllegalArgumentException("a position that nobody reads");
    }
    return position;
  }

  static String write(FieldDoc last) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Object value : last.fields) {
        switch (value) {
          case Long number -> {
            out.writeByte('l');
            out.writeLong(number);
          }
          case BytesRef term -> {
            out.writeByte('b');
            out.writeUTF(term.utf8ToString());
          }
          default -> throw new IllegalStateException("sorted by " + value.getClass());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * Reads a cursor.
   *
   * @param sorted the types of the values, one letter each
   * @param maxDoc of the index: all documents that are sorted as the last one count as seen
   * @throws IllegalArgumentException when it is none of ours
   */
  static FieldDoc read(String cursor, String sorted, int maxDoc) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    List<Object> values = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (char type : sorted.toCharArray()) {
        if (in.readByte() != type) {
          throw new IllegalArgumentException("a cursor of another order");
        }
        values.add(
            switch (type) {
              case 'l' -> (Object) in.readLong();
              default -> new BytesRef(in.readUTF());
            });
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("no cursor", e);
    }
    return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, values.toArray());
  }
}
