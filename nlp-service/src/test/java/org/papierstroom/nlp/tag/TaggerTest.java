package org.papierstroom.nlp.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papierstroom.contract.Block;
import org.papierstroom.contract.Box;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.Page;
import org.papierstroom.contract.Piece;
import org.papierstroom.contract.Role;

class TaggerTest {

  private static final Tagger TAGGER = Tagger.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "De minister van Financiën schrijft dat aan de Kamer. # ''",
        "Het ministerie van Financiën schrijft dat. # ministerie van Financiën",
        "De minister van VWS en de staatssecretaris van BZK zijn het eens. # ''",
        "De ministeries van VWS en BZK zijn het eens. # VWS|BZK",
        "De gemeente Boxmeer ligt bij Boxmeer. # gemeente Boxmeer",
        "Volgens de Wet open overheid en de Awb moet dat. # ''",
        "Het RIVM, de NVWA en de DT&V doen onderzoek. # RIVM|NVWA|DT&V",
        "De commissie-Borstlap en de commissie-Van der Meer adviseerden. # "
            + "commissie-Borstlap|commissie-Van der Meer",
        "Er is een verbod op Huawei-apparatuur. # Huawei",
        "De rechtbank Den Haag en de Hoge Raad oordeelden. # rechtbank Den Haag|Hoge Raad",
        "Antwoord van Minister Dijkgraaf (Onderwijs, Cultuur en Wetenschap) aan de leden # ''",
        "Mede namens Staatssecretaris Van der Zee (Financiën) stuur ik dit. # ''",
        "De Autoriteit persoonsgegevens en de Raad van state zijn het eens. # "
            + "Autoriteit persoonsgegevens|Raad van state",
        "BRIEF VAN HET MINISTERIE VAN FINANCIËN # MINISTERIE VAN FINANCIËN",
        "Zie ECLI:EU:C:2008:91 en https://www.rivm.nl/EU/ACM/x of bel. # ''",
        "Het kenmerk is BZ-2020.32101 geworden. # ''",
        "De Raad voor Dierenaangelegenheden (RDA) adviseert. # Raad voor Dierenaangelegenheden|RDA",
        "De Onderzoeksraad voor Veiligheid schrijft. # Onderzoeksraad voor Veiligheid",
        "Aan de staatssecretaris van Financiën – Fiscaliteit en Belastingdienst # ''",
        "In de leden Mohandis (PvdA) en Rosenmöller (D66) stel ik vertrouwen. # PvdA|D66",
        "De A6 Almere, de N65 en de A28 gaan dicht. # ''",
        "In Germany, Georgia en de Jordaan in Amsterdam is dat zo. # ''",
        "Verordening (EU) 2023/1781 en de Boeing 777 en NEN 7510 gelden. # ''"
      })
  void organisationsOfOneSentence(String text, String organisations) {
    assertEquals(organisations, surfaces(text, Mention.Organisation.class));
  }

  @Test
  void aliasTheLetterDefinesHoldsForTheRest() {
    Tags tags =
        tag(
            "De Nationale Zeehondenopvang Pieterburen (hierna: de NZP) vraagt om geld.\n"
                + "Aan de NZP is niets toegekend.");
    Mention.Organisation last = (Mention.Organisation) tags.mentions().getLast();
    assertEquals("NZP", last.text());
    assertEquals("Nationale Zeehondenopvang Pieterburen", last.canonical());
    assertEquals(FoundBy.ALIAS, last.evidence().foundBy());
  }

  @Test
  void definedAliasWinsOverTheLexicon() {
    Tags tags =
        tag(
            "De Stichting Centraal Overleg Amateurkunst (COA) kreeg subsidie.\n"
                + "Later vroeg het COA om meer.");
    Mention.Organisation last = (Mention.Organisation) tags.mentions().getLast();
    assertEquals("Stichting Centraal Overleg Amateurkunst", last.canonical());
  }

  @Test
  void mentionsOfOneOrganisationShareItsCanonicalName() {
    List<String> canonicals =
        tag("Het ministerie van VWS, het Ministerie van Volksgezondheid, Welzijn en Sport en VWS.")
            .mentions()
            .stream()
            .map(mention -> ((Mention.Organisation) mention).canonical())
            .distinct()
            .toList();
    assertEquals(List.of("ministerie van Volksgezondheid, Welzijn en Sport"), canonicals);
  }

  @Test
  void ministryCarriesItsPublicIdentifier() {
    Mention.Organisation bzk = (Mention.Organisation) tag("Aldus BZK.").mentions().getFirst();
    assertEquals(
        Optional.of("https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"), bzk.id());
    assertEquals(Optional.of("ministry"), bzk.kind());
  }

  @Test
  void countryWithinAnOrganisationGivesWay() {
    assertEquals("", surfaces("Dat zegt Amnesty International Nederland.", Mention.Country.class));
  }

  @Test
  void amountsStandBesideOrganisations() {
    assertEquals(
        "€ 24,3 miljard", surfaces("De EU geeft € 24,3 miljard aan Polen.", Mention.Amount.class));
  }

  @Test
  void offsetsCountCodePoints() {
    Mention mention = tag("😀 Het RIVM meet.").mentions().getFirst();
    assertEquals(6, mention.start());
    assertEquals(10, mention.end());
  }

  @Test
  void mentionHasOneBoxPerLine() {
    String text = "Dit meldt de Algemene Rekenkamer.";
    List<Piece> pieces =
        List.of(
            new Piece(0, 13, new Box(50, 100, 80, 10)),
            new Piece(13, 22, new Box(130, 100, 60, 10)),
            new Piece(22, 33, new Box(50, 114, 70, 10)));
    Block block =
        new Block(
            Role.PARAGRAPH,
            text,
            0,
            text.length(),
            new Box(50, 100, 140, 24),
            false,
            Optional.empty(),
            Optional.empty(),
            pieces);
    Page page = new Page(3, 595, 842, List.of(), List.of(block));
    CleanText clean =
        new CleanText(text, List.of(page), List.of(), List.of(), Optional.empty(), List.of());
    Mention mention = TAGGER.tag(clean).mentions().getFirst();
    assertEquals(3, mention.page());
    assertEquals(List.of(130.0, 50.0), mention.boxes().stream().map(b -> b.box().x()).toList());
  }

  @Test
  void mentionOverAPageEndIsOneWithABoxOnEachPage() {
    String text = "Dit meldt de Algemene Rekenkamer.";
    Page first = page(3, text.substring(0, 22), 0, new Box(50, 800, 140, 10));
    Page second = page(4, text.substring(22), 22, new Box(50, 40, 70, 10));
    CleanText clean =
        new CleanText(
            text, List.of(first, second), List.of(), List.of(), Optional.empty(), List.of());

    List<Mention> mentions = TAGGER.tag(clean).mentions();

    assertEquals(List.of("Algemene Rekenkamer"), mentions.stream().map(Mention::text).toList());
    assertEquals(List.of(3, 4), mentions.getFirst().boxes().stream().map(b -> b.page()).toList());
  }

  private static Page page(int number, String text, int start, Box box) {
    int end = start + text.length();
    Block block =
        new Block(
            Role.PARAGRAPH,
            text,
            start,
            end,
            box,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(new Piece(start, end, box)));
    return new Page(number, 595, 842, List.of(), List.of(block));
  }

  @Test
  void englishGetsLexiconCountriesAndAmounts() {
    Tags tags =
        tag(
            "The European Commission and the World Bank have asked the government of Turkey for a"
                + " report on this.");
    assertEquals("en", tags.language());
    assertEquals(List.of("organisations-lexicon", "countries", "amounts"), tags.applied());
    assertEquals(
        "European Commission|World Bank|Turkey",
        tags.mentions().stream().map(Mention::text).collect(Collectors.joining("|")));
  }

  @Test
  void englishParagraphOfADutchLetterIsReadAsEnglish() {
    Tags tags =
        tag(
            """
            Hierbij zend ik u de brief die ik op 4 mei van het fonds heb ontvangen over de bijdrage.
            The fund notes that it has been agreed with the government of Turkey to pay $1,234.567 for this.
            In de brief staat niet dat er € 1.234,50 aan de gemeente Utrecht is betaald of zal worden betaald.
            """);
    assertEquals("nl", tags.language());
    assertTrue(tags.applied().containsAll(List.of("organisations", "organisations-lexicon")));
    assertEquals(
        List.of("1234.567", "1234.50"),
        tags.mentions().stream()
            .filter(Mention.Amount.class::isInstance)
            .map(mention -> ((Mention.Amount) mention).value().orElse(""))
            .toList());
    assertEquals("Turkey", tags.mentions().getFirst().text());
  }

  @Test
  void otherLanguagesGetCountries() {
    Tags tags =
        tag(
            "Die Bundesregierung hat mit der Regierung von Nigeria über das Abkommen verhandelt und"
                + " wird nicht warten.");
    assertEquals(List.of("countries"), tags.applied());
    assertEquals("NG", ((Mention.Country) tags.mentions().getFirst()).country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Das Ministerium in den Niederlanden und die Behörde in Österreich werden das prüfen. # NL"
            + " AT",
        "Le ministère des Pays-Bas et les autorités d'Allemagne ont signé une lettre. # NL DE",
        "Il ministero dei Paesi Bassi e la Germania hanno firmato il trattato. # NL DE"
      })
  void otherLanguagesNameCountriesTheirOwnWay(String text, String countries) {
    assertEquals(
        countries,
        tag(text).mentions().stream()
            .map(mention -> ((Mention.Country) mention).country())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void emptyTextHasNoMentions() {
    assertEquals(List.of(), tag("").mentions());
  }

  @Test
  void userLexiconWins(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        "canonical\tkind\tid\tnames\tabbreviations\nRoeivereniging Ymir\tclub\turn:y\t\tRIVM\n");
    Tagger tagger = Tagger.load(new TaggerSettings(false, List.of(file), Optional.empty()));
    Mention.Organisation found =
        (Mention.Organisation) tagger.tag(clean("Het RIVM roeit.")).mentions().getFirst();
    assertEquals("Roeivereniging Ymir", found.canonical());
    assertTrue(found.evidence().why().startsWith("user lexicon"));
  }

  @Test
  void modelThatIsNoneIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.bin");
    Files.writeString(file, "no model");
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> Tagger.load(new TaggerSettings(false, List.of(), Optional.of(file))));
    assertTrue(String.valueOf(fault.getMessage()).contains("mine.bin"));
  }

  @Test
  void modelThatIsNotThereIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("none.bin");
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> Tagger.load(new TaggerSettings(false, List.of(), Optional.of(file))));
    assertEquals("model " + file + " cannot be used: no such file", fault.getMessage());
  }

  @Test
  void lexiconThatIsNoUtf8IsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, new byte[] {'c', (byte) 0xE9, '\n'});
    RuntimeException fault =
        assertThrows(
            RuntimeException.class,
            () -> Tagger.load(new TaggerSettings(false, List.of(file), Optional.empty())));
    assertEquals("lexicon " + file + " cannot be read: it is not UTF-8", fault.getMessage());
  }

  @Test
  void lexiconThatIsNotThereIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("none.tsv");
    RuntimeException fault =
        assertThrows(
            RuntimeException.class,
            () -> Tagger.load(new TaggerSettings(false, List.of(file), Optional.empty())));
    assertEquals("lexicon " + file + " cannot be read: no such file", fault.getMessage());
  }

  private static String surfaces(String text, Class<? extends Mention> type) {
    return tag(text).mentions().stream()
        .filter(type::isInstance)
        .map(Mention::text)
        .collect(Collectors.joining("|"));
  }

  private static Tags tag(String text) {
    return TAGGER.tag(clean(text));
  }

  private static CleanText clean(String text) {
    return new CleanText(text, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }
}
