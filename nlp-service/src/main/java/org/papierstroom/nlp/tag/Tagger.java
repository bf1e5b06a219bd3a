package org.papierstroom.nlp.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.MadeBy;
import org.papierstroom.contract.Mention;
import org.papierstroom.nlp.amount.AmountGrammar;
import org.papierstroom.nlp.amount.FoundAmount;
import org.papierstroom.nlp.tag.country.CountryTagger;
import org.papierstroom.nlp.tag.country.FoundCountry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.FoundOrganisation;
import org.papierstroom.nlp.tag.organisation.NameModel;
import org.papierstroom.nlp.tag.organisation.OrganisationTagger;
import org.papierstroom.nlp.tag.text.Languages;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Sentences;

/**
 * Finds organisations, countries and amounts in the text of one document.
 *
 * <p>Safe for use by several threads. Dutch gets all taggers; English the lexicon, countries and
 * amounts; any other language countries, by that language's own names where it is known. No text
 * makes it fail.
 */
public final class Tagger {

  /** Changes whenever the same text may give other mentions. */
  private static final String RULES = "3";

  private final AmountGrammar dutch = AmountGrammar.dutch();
  private final AmountGrammar english = AmountGrammar.english();
  private final CountryTagger countries;
  private final OrganisationTagger organisations;

  private Tagger(CountryTagger countries, OrganisationTagger organisations) {
    this.countries = countries;
    this.organisations = organisations;
  }

  /** What events made with this tagger say of their making. */
  public static MadeBy madeBy(String version) {
    return new MadeBy("nlp", version, RULES, Optional.of(NameModel.identity()));
  }

  /** A tagger with the built-in lexicons and model. */
  public static Tagger load() {
    return load(TaggerSettings.defaults());
  }

  /**
   * A tagger with what the user adds.
   *
   * @throws RuntimeException with a message that names the file and the fault when a user's lexicon
   *     or model cannot be used
   */
  public static Tagger load(TaggerSettings settings) {
    List<NameModel> models = new ArrayList<>();
    settings.model().map(NameModel::load).ifPresent(models::add);
    models.add(NameModel.trained());
    return of(settings, Lexicon.load(settings.lexicons()), models);
  }

  /** A tagger of given parts, for measuring what each contributes. */
  public static Tagger of(TaggerSettings settings, Lexicon lexicon, List<NameModel> models) {
    return new Tagger(
        new CountryTagger(settings.adjectives()), new OrganisationTagger(lexicon, models));
  }

  public Tags tag(CleanText document) {
    String text = document.text();
    List<Sentence> sentences = Sentences.of(text);
    Languages languages = Languages.of(text, sentences);
    Passages passages = Passages.of(sentences, languages);
    List<Found> found = new ArrayList<>();
    for (FoundOrganisation organisation :
        organisations.find(passages.withOrganisations(), passages.withModel())) {
      found.add(new Found.Organisation(organisation));
    }
    for (int i = 0; i < sentences.size(); i++) {
      String language = languages.ofSentence(i).code();
      for (FoundCountry country : countries.find(sentences.get(i), language, sentences)) {
        found.add(new Found.Country(country));
      }
    }
    amounts(text, passages, found);
    List<Mention> mentions = new Mentions(document).of(Settlement.of(text, found));
    return new Tags(languages.document().code(), passages.applied(), mentions);
  }

  /** Each passage by the grammar of its language; the other's readings of it are dropped. */
  private void amounts(String text, Passages passages, List<Found> found) {
    if (passages.have(Applied.ALL)) {
      for (FoundAmount amount : dutch.find(text)) {
        if (passages.at(amount.start()) == Applied.ALL) {
          found.add(new Found.Amount(amount));
        }
      }
    }
    if (passages.have(Applied.KNOWN)) {
      for (FoundAmount amount : english.find(text)) {
        if (passages.at(amount.start()) == Applied.KNOWN) {
          found.add(new Found.Amount(amount));
        }
      }
    }
  }
}
