package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.SentenceNames.Named;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/** Finds the organisations of a letter. Safe for use by several threads. */
public final class OrganisationTagger {

  private final Lexicon lexicon;
  private final List<NameModel> models;

  /**
   * @param models tried in this order; an earlier model's name wins over a later one's
   */
  public OrganisationTagger(Lexicon lexicon, List<NameModel> models) {
    this.lexicon = lexicon;
    this.models = List.copyOf(models);
  }

  /** Organisations by lexicon and model, aliases the letter defines included, in reading order. */
  public List<FoundOrganisation> find(List<Sentence> sentences) {
    LetterContext letter = LetterContext.of(sentences);
    List<NameModel.Reader> readers = models.stream().map(NameModel::reader).toList();
    List<List<Named>> names = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      LexiconHits hits = LexiconHits.of(sentence, lexicon);
      names.add(names(sentence, hits, read(readers, sentence, hits, letter)));
    }
    return Aliases.settle(sentences, letter, names);
  }

  /** Organisations of the lexicon alone, for languages the model was not trained on. */
  public List<FoundOrganisation> findKnown(List<Sentence> sentences) {
    List<List<Named>> names = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      names.add(names(sentence, LexiconHits.of(sentence, lexicon), List.of()));
    }
    return Aliases.settle(sentences, LetterContext.of(sentences), names);
  }

  private List<Named> names(Sentence sentence, LexiconHits hits, List<NameSpan> read) {
    List<Named> names = new ArrayList<>(SentenceNames.of(sentence, hits, read));
    for (Named committee : NamedCommittees.of(sentence)) {
      names.removeIf(other -> other.from() < committee.to() && committee.from() < other.to());
      names.add(committee);
    }
    names.addAll(Compounds.of(sentence, lexicon, names));
    return names;
  }

  private static List<NameSpan> read(
      List<NameModel.Reader> readers, Sentence sentence, LexiconHits hits, LetterContext letter) {
    if (!mayName(sentence)) {
      return List.of();
    }
    List<NameSpan> spans = new ArrayList<>();
    for (NameModel.Reader reader : readers) {
      for (NameSpan span : reader.names(sentence, hits, letter)) {
        Optional<NameSpan> taken =
            spans.stream().filter(other -> other.overlaps(span.from(), span.to())).findFirst();
        if (taken.isEmpty()) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  /** A name has a capital somewhere; most headings and many sentences have but their first. */
  private static boolean mayName(Sentence sentence) {
    int from = 0;
    while (from < sentence.size() && !sentence.token(from).isWord()) {
      from++;
    }
    for (int i = from; i < sentence.size(); i++) {
      if (hasCapital(sentence.token(i), i == from ? 1 : 0)) {
        return true;
      }
    }
    return from < sentence.size() && sentence.size() - from > 1 && isBareName(sentence, from);
  }

  /** A first word that no article or function word can be: {@code Gasunie onderzoekt …}. */
  private static boolean isBareName(Sentence sentence, int first) {
    return sentence.token(first).startsUpper() && !FirstWords.isCommon(sentence.text(first));
  }

  private static boolean hasCapital(Token token, int from) {
    for (int i = from; i < token.text().length(); i++) {
      if (Character.isUpperCase(token.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
