package org.papierstroom.console.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as Dutch readers look for them: without stop words, by their stems, with or without
 * accents. Lucene's own analyser is as this one but for the accents.
 */
final class Dutch extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream terms = new StopFilter(lower(words), DutchAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(
        words, new ASCIIFoldingFilter(new SnowballFilter(terms, "Dutch")));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(lower(words));
  }

  private static TokenStream lower(TokenStream words) {
    return new LowerCaseFilter(words);
  }
}
