package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.Features;
import org.papierstroom.nlp.tag.organisation.LetterContext;
import org.papierstroom.nlp.tag.organisation.LexiconHits;
import org.papierstroom.nlp.tag.organisation.OrganisationFactory;
import org.papierstroom.nlp.tag.organisation.Vocabulary;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;
import org.papierstroom.nlp.tag.text.Token;

/**
 * The training events of a corpus, made one document at a time.
 *
 * <p>Every document counts twice: once with what the lexicon says and once without. The lexicon
 * knows most organisations of the corpus but not most organisations of the world; without the
 * second pass the model would learn to lean on it.
 */
final class Samples implements ObjectStream<Event> {

  private static final String TYPE = "organisation";

  private final List<CorpusDocument> documents;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final NameContextGenerator context = new OrganisationFactory().createContextGenerator();
  private Iterator<Event> events;

  Samples(List<CorpusDocument> documents, Lexicon lexicon, Vocabulary vocabulary) {
    this.documents = documents;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.events = events();
  }

  @Override
  @SuppressWarnings("NullAway") // OpenNLP's streams end in null
  public Event read() {
    return events.hasNext() ? events.next() : null;
  }

  @Override
  public void reset() {
    events = events();
  }

  private Iterator<Event> events() {
    return documents.stream().flatMap(this::events).iterator();
  }

  private Stream<Event> events(CorpusDocument document) {
    List<Sentence> sentences = Sentences.of(document.text());
    LetterContext letter = LetterContext.of(sentences);
    List<Gold> organisations =
        document.gold().stream().filter(gold -> gold.type() == Gold.Type.ORG).toList();
    List<Event> made = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Span[] spans = spans(sentence, organisations);
      LexiconHits hits = LexiconHits.of(sentence, lexicon);
      add(sentence, spans, features(sentence, hits.withoutOrganisations(), letter), made);
      add(sentence, spans, features(sentence, hits, letter), made);
    }
    return made.stream();
  }

  private String[][] features(Sentence sentence, LexiconHits hits, LetterContext letter) {
    return Features.of(sentence, hits, letter, vocabulary);
  }

  private void add(Sentence sentence, Span[] spans, String[][] features, List<Event> made) {
    String[] tokens = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    String[] outcomes = new BioCodec().encode(spans, tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      made.add(new Event(outcomes[i], context.getContext(i, tokens, outcomes, features)));
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
