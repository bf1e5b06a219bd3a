package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.SentenceNames.Named;
import org.papierstroom.nlp.tag.text.Sentence;

/** Finds the organisations of a letter. Safe for use by several threads. */
public final class OrganisationTagger {

  private final Lexicon lexicon;
  private final List<NameModel> models;
  private final Calibration calibration;

  /**
   * @param models tried in this order; an earlier model's name wins over a later one's
   */
  public OrganisationTagger(Lexicon lexicon, List<NameModel> models) {
    this.lexicon = lexicon;
    this.models = List.copyOf(models);
    this.calibration = models.size() == 1 ? models.getFirst().calibration() : Calibration.NONE;
  }

  /**
   * Organisations by lexicon and model, aliases the letter defines included, in reading order.
   *
   * @param byModel the sentences in a language that the model was trained on
   */
  public List<FoundOrganisation> find(List<Sentence> sentences, Set<Sentence> byModel) {
    LetterContext letter = LetterContext.of(sentences);
    List<NameModel.Reader> readers = models.stream().map(NameModel::reader).toList();
    List<List<Named>> names = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      LexiconHits hits = LexiconHits.of(sentence, lexicon);
      List<NameSpan> read =
          byModel.contains(sentence) ? read(readers, sentence, hits, letter) : List.of();
      names.add(names(sentence, hits, read));
    }
    return Aliases.settle(sentences, letter, names).stream().map(calibration::of).toList();
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
}
