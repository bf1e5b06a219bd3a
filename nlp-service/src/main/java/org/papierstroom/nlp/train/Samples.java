package org.papierstroom.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderME;
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
final class Samples {

  private static final String TYPE = "organisation";

  /** Of so many tokens far from any name one is taken, and counts for all of them. */
  private static final int PLAIN = 2;

  /** Takes one token: what it is, what is seen of it, and how often. */
  interface Taker {
    void take(String outcome, String[] features, int times);
  }

  private final List<CorpusDocument> documents;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final NameContextGenerator context = new OrganisationFactory().createContextGenerator();

  Samples(List<CorpusDocument> documents, Lexicon lexicon, Vocabulary vocabulary) {
    this.documents = documents;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** Every token of the corpus in its order; the same each time. */
  void forEach(Taker taker) {
    for (CorpusDocument document : documents) {
      List<Sentence> sentences = Sentences.of(document.text());
      LetterContext letter = LetterContext.of(sentences);
      List<Gold> organisations =
          document.gold().stream().filter(gold -> gold.type() == Gold.Type.ORG).toList();
      for (Sentence sentence : sentences) {
        sentence(sentence, letter, spans(sentence, organisations), taker);
      }
    }
  }

  private void sentence(Sentence sentence, LetterContext letter, Span[] spans, Taker taker) {
    String[] tokens = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    String[] outcomes = new BioCodec().encode(spans, tokens.length);
    LexiconHits hits = LexiconHits.of(sentence, lexicon);
    String[][] known = Features.of(sentence, hits, letter, vocabulary);
    String[][] unknown =
        hits.matches().isEmpty()
            ? known
            : Features.of(sentence, hits.withoutOrganisations(), letter, vocabulary);
    for (int i = 0; i < tokens.length; i++) {
      if (isPlain(tokens, outcomes, i)) {
        if (i % PLAIN == 0) {
          taker.take(outcomes[i], context.getContext(i, tokens, outcomes, known), 2 * PLAIN);
        }
      } else if (Arrays.equals(known[i], unknown[i])) {
        taker.take(outcomes[i], context.getContext(i, tokens, outcomes, known), 2);
      } else {
        taker.take(outcomes[i], context.getContext(i, tokens, outcomes, known), 1);
        taker.take(outcomes[i], context.getContext(i, tokens, outcomes, unknown), 1);
      }
    }
  }

  /** A token far from any capital, of which there are more than the model needs. */
  private static boolean isPlain(String[] tokens, String[] outcomes, int i) {
    if (!outcomes[i].equals(NameFinderME.OTHER)) {
      return false;
    }
    for (int at = Math.max(0, i - 1); at <= i + 1 && at < tokens.length; at++) {
      if (tokens[at].chars().anyMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return true;
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
