package org.papierstroom.console.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.papierstroom.contract.DocumentId;

/** The names of the index's fields, and what may stand in them. */
final class Fields {

  /** Of which kind an entry is. */
  static final String KIND = "kind";

  static final String CARD = "card";
  static final String MENTION = "mention";

  /** What is replaced as one: {@code card/ID}, {@code text/ID}, {@code entities/ID}. */
  static final String KEY = "key";

  /** The entry's content as JSON. */
  static final String JSON = "json";

  /** The document that a mention stands in, or that a card is of. */
  static final String DOCUMENT = "document";

  static final String TEXT = "text";
  static final String NAME = "name";
  static final String SUBJECT = "subject";
  static final String NAMED = "named";
  static final String ARRIVED = "arrived";
  static final String DAY = "day";
  static final String MONTH = "month";
  static final String START = "start";
  static final String TYPE = "type";
  static final String VALUE = "value";
  static final String MONEY = "money";
  static final String OPEN = "open";

  static final String ORGANISATION = "organisation";
  static final String COUNTRY = "country";
  static final String YEAR = "year";
  static final String REASON = "reason";
  static final String STATE = "state";

  /** Those that a search is narrowed by and that are counted. */
  static final List<String> FACETS = List.of(ORGANISATION, COUNTRY, YEAR, REASON, STATE);

  /** Stored, with what is needed to show where the words were found. */
  static final FieldType SHOWN = shown();

  /** Far below what Lucene takes as one term, 32,766 bytes. */
  private static final int LONGEST_TERM = 1000;

  private Fields() {}

  /**
   * A term of bounded length; longer ones keep their beginning and are told apart by their hash.
   */
  static String term(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST_TERM) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LONGEST_TERM / 8);
    return text.substring(0, end) + "…" + DocumentId.of(bytes);
  }

  /** Money of one currency. */
  static String money(String currency) {
    return MONEY + "." + term(currency);
  }

  private static FieldType shown() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setStored(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
