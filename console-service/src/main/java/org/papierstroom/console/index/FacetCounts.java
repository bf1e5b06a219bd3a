package org.papierstroom.console.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;
import org.papierstroom.console.index.Found.Count;

/** Counts how many of the documents found have which organisation, country, year, reason, state. */
final class FacetCounts {

  private static final int SHOWN = 12;

  private @Nullable IndexReader of;
  private Map<String, StringDocValuesReaderState> states = new HashMap<>();

  Map<String, List<Count>> count(IndexReader reader, FacetsCollector found) throws IOException {
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    for (String field : Fields.FACETS) {
      counts.put(field, count(reader, found, field));
    }
    return counts;
  }

  private List<Count> count(IndexReader reader, FacetsCollector found, String field)
      throws IOException {
    List<Count> counts = new ArrayList<>();
    if (MultiDocValues.getSortedSetValues(reader, field) == null) {
      return counts; // no document has any
    }
    FacetResult top =
        new StringValueFacetCounts(state(reader, field), found).getTopChildren(SHOWN, field);
    if (top != null) {
      for (LabelAndValue one : top.labelValues) {
        counts.add(new Count(one.label, one.value.intValue()));
      }
    }
    return counts;
  }

  /** Costs as much as there are values: kept as long as the index stands as it is. */
  private synchronized StringDocValuesReaderState state(IndexReader reader, String field)
      throws IOException {
    if (!reader.equals(of)) {
      states = new HashMap<>();
      of = reader;
    }
    StringDocValuesReaderState state = states.get(field);
    if (state == null) {
      state = new StringDocValuesReaderState(reader, field);
      states.put(field, state);
    }
    return state;
  }
}
