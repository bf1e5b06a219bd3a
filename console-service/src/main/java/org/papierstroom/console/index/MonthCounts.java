package org.papierstroom.console.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.papierstroom.console.index.Found.Month;

/** Counts documents by the month of their letter. */
final class MonthCounts implements CollectorManager<MonthCounts.Counter, List<Month>> {

  private static final int MONTHS = 12;

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public List<Month> reduce(Collection<Counter> counters) {
    Map<Long, Integer> all = new TreeMap<>();
    for (Counter counter : counters) {
      counter.counts.forEach((month, documents) -> all.merge(month, documents, Integer::sum));
    }
    return all.entrySet().stream()
        .map(
            entry ->
                new Month(
                    "%04d-%02d".formatted(entry.getKey() / MONTHS, entry.getKey() % MONTHS + 1),
                    entry.getValue()))
        .toList();
  }

  /** Of a part of the index. */
  static final class Counter extends SimpleCollector {

    private final Map<Long, Integer> counts = new TreeMap<>();
    private @Nullable NumericDocValues months;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      months = DocValues.getNumeric(context.reader(), Fields.MONTH);
    }

    @Override
    public void collect(int document) throws IOException {
      NumericDocValues values = months;
      if (values != null && values.advanceExact(document)) {
        counts.merge(values.longValue(), 1, Integer::sum);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
