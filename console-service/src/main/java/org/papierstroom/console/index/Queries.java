package org.papierstroom.console.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Questions as Lucene's queries. */
final class Queries {

  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.TEXT, 1f, Fields.SUBJECT, 3f, Fields.NAME, 2f, Fields.NAMED, 2f);

  /** A document may name several of these: all that are asked for must be there. */
  private static final Set<String> TOGETHER = Set.of(Fields.ORGANISATION, Fields.COUNTRY);

  /** Longer ones cost more than they can mean. */
  private static final int LONGEST_WORDS = 1000;

  private final Dutch dutch = new Dutch();

  Query cards(Question question) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(is(Fields.KIND, Fields.CARD), Occur.FILTER);
    if (!question.words().isBlank()) {
      query.add(words(question.words(), WEIGHTS), Occur.MUST);
    }
    question.facets().forEach((facet, values) -> addFacet(query, facet, values));
    question.money().ifPresent(money -> query.add(money(money), Occur.FILTER));
    return query.build();
  }

  /** The words alone, as they are looked for in the text. */
  Query words(Question question) {
    return words(question.words(), Map.of(Fields.TEXT, 1f));
  }

  static Query openLetters() {
    return all(is(Fields.KIND, Fields.CARD), is(Fields.OPEN, "yes"));
  }

  static Query mentions(String type, String value) {
    return all(
        is(Fields.KIND, Fields.MENTION),
        is(Fields.TYPE, type),
        is(Fields.VALUE, Fields.term(value)));
  }

  static Query mentions(String type, String value, List<String> documents) {
    List<BytesRef> those = documents.stream().map(one -> new BytesRef(Fields.term(one))).toList();
    return all(mentions(type, value), new TermInSetQuery(Fields.DOCUMENT, those));
  }

  static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query all(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries) {
      all.add(query, Occur.FILTER);
    }
    return all.build();
  }

  private Query words(String words, Map<String, Float> weights) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            dutch,
            weights,
            SimpleQueryParser.AND_OPERATOR
                | SimpleQueryParser.OR_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.PREFIX_OPERATOR
                | SimpleQueryParser.PRECEDENCE_OPERATORS
                | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(Occur.MUST);
    Query query = parser.parse(words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
    return query == null ? MatchAllDocsQuery.INSTANCE : query;
  }

  private static void addFacet(BooleanQuery.Builder query, String facet, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    if (TOGETHER.contains(facet)) {
      values.forEach(value -> query.add(is(facet, Fields.term(value)), Occur.FILTER));
      return;
    }
    List<BytesRef> any = values.stream().map(one -> new BytesRef(Fields.term(one))).toList();
    query.add(new TermInSetQuery(facet, any), Occur.FILTER);
  }

  private static Query money(Question.Money money) {
    return DoubleRange.newIntersectsQuery(
        money.currency().map(Fields::money).orElse(Fields.MONEY),
        new double[] {money.atLeast().orElse(Double.NEGATIVE_INFINITY)},
        new double[] {money.atMost().orElse(Double.POSITIVE_INFINITY)});
  }
}
