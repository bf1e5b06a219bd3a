package org.papierstroom.nlp.tag.text;

/**
 * The language of a text, by its function words.
 *
 * <p>Function words separate the languages of Dutch public offices within one sentence, at the cost
 * of one lookup per token, where character n-gram models need ten megabytes and give flat
 * probabilities on short paragraphs. A language outside this list comes out as {@link
 * #UNDETERMINED} and gets the taggers that need no language.
 */
public enum Language {
  DUTCH(
      "nl",
      "de het een en van in op te dat die is voor met zijn niet aan er om door worden wordt bij ook"
          + " naar uit deze dit over of als heeft hebben tot mijn uw ik wij kan zal aan nog maar"
          + " dan hierbij geen onder tussen welke"),
  ENGLISH(
      "en",
      "the of and to a in that is for with are be not on by this as at from which was were has have"
          + " it its an or will should would we our you your been their these those into"),
  GERMAN(
      "de",
      "der die das und in den von zu mit ist für des nicht ein eine auf dem im sich auch werden als"
          + " wird an sind aus bei nach einer einen durch über zur zum dass oder haben hat"),
  FRENCH(
      "fr",
      "le la les de des et du en un une est que dans pour qui par sur au aux pas plus avec sont ce"
          + " cette il elle nous vous ont été être ou ne se à"),
  FRISIAN(
      "fy",
      "de it fan en yn is in dat foar op mei net oan te wurde wurdt ek nei út dizze dit oer of as"
          + " hat hawwe ta ús jo wy sil noch mar dan binne wêze"),
  SPANISH(
      "es",
      "el la los las de y en que del un una por con para se es no su al lo como más o pero sus le"
          + " ha este esta son entre cuando"),
  PAPIAMENTO(
      "pap",
      "e di ku na un ta i pa a den nan no tin por riba mas ora esaki su nos bo mi kon pero ya te"),
  UNDETERMINED("und", "");

  private final String code;
  private final String words;

  Language(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** ISO 639-1 where it has one ({@code und} where undetermined). */
  public String code() {
    return code;
  }

  /** Its function words, separated by spaces. */
  String words() {
    return words;
  }
}
