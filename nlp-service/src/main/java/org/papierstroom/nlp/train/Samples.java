package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Span;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.Features;
import org.papierstroom.nlp.tag.organisation.LetterContext;
import org.papierstroom.nlp.tag.organisation.LexiconHits;
import org.papierstroom.nlp.tag.organisation.OrganisationFactory;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;
import org.papierstroom.nlp.tag.text.Token;

/**
 * The training events of a corpus.
 *
 * <p>Every document counts twice: once with what the lexicon says and once without. The lexicon
 * knows most organisations of the corpus but not most organisations of the world; without the
 * second pass the model would learn to lean on it.
 */
final class Samples {

  private static final String TYPE = "organisation";

  private final Lexicon lexicon;
  private final List<Event> events = new ArrayList<>();

  private Samples(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<Event> of(List<CorpusDocument> documents, Lexicon lexicon) {
    Samples samples = new Samples(lexicon);
    documents.forEach(samples::add);
    return samples.events;
  }

  private void add(CorpusDocument document) {
    List<Sentence> sentences = Sentences.of(document.text());
    LetterContext letter = LetterContext.of(sentences);
    List<Gold> organisations =
        document.gold().stream().filter(gold -> gold.type() == Gold.Type.ORG).toList();
    for (Sentence sentence : sentences) {
      Span[] spans = spans(sentence, organisations);
      LexiconHits hits = LexiconHits.of(sentence, lexicon);
      add(sentence, spans, Features.of(sentence, LexiconHits.none(), letter));
      add(sentence, spans, Features.of(sentence, hits, letter));
    }
  }

  private void add(Sentence sentence, Span[] spans, String[][] features) {
    String[] tokens = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    String[] outcomes = new BioCodec().encode(spans, tokens.length);
    var context = new OrganisationFactory().createContextGenerator();
    for (int i = 0; i < tokens.length; i++) {
      events.add(new Event(outcomes[i], context.getContext(i, tokens, outcomes, features)));
    }
  }

  private static Span[] spans(Sentence sentence, List<Gold> organisations) {
    List<Span> spans = new ArrayList<>();
    for (Gold gold : organisations) {
      if (gold.end() <= sentence.start() || gold.start() >= sentence.end()) {
        continue;
      }
      int from = 0;
      while (from < sentence.size() && sentence.token(from).end() <= gold.start()) {
        from++;
      }
      int to = from;
      while (to < sentence.size() && sentence.token(to).start() < gold.end()) {
        to++;
      }
      if (to > from && (spans.isEmpty() || spans.getLast().getEnd() <= from)) {
        spans.add(new Span(from, to, TYPE));
      }
    }
    return spans.toArray(Span[]::new);
  }
}
