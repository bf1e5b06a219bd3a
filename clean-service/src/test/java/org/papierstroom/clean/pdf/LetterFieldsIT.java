package org.papierstroom.clean.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papierstroom.contract.Letter;
import org.papierstroom.testkit.letter.Layout;
import org.papierstroom.testkit.letter.LetterHead;
import org.papierstroom.testkit.letter.LetterScript;
import org.papierstroom.testkit.letter.LetterWriter;
import org.papierstroom.testkit.letter.ScriptBlock;
import org.papierstroom.testkit.letter.WrittenLetter;

/** Every field of a letter's head, on letters whose heads are put together by chance. */
class LetterFieldsIT {

  private static final int LETTERS = 60;
  private static final List<String> SENDERS =
      List.of(
          "Ministerie van Volksgezondheid, Welzijn en Sport",
          "Ministerie van Financiën",
          "Gemeente Assen",
          "Provincie Drenthe",
          "Waterschap Hunze en Aa\u2019s");
  private static final List<List<String>> ADDRESSEES =
      List.of(
          List.of("Aan de Voorzitter van de Eerste Kamer", "Postbus 20017", "2500 EA Den Haag"),
          List.of("Gemeente Hoogeveen", "t.a.v. het college", "Postbus 20000", "7900 PA Hoogeveen"),
          List.of("De heer A. Bakker", "Kerkstraat 12", "8011 RV Zwolle"),
          List.of("Stichting De Brug", "Mevrouw J. de Wit", "Dorpsstraat 14", "9401 AB Assen"));
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> SUBJECTS =
      List.of(
          "Besluit op uw aanvraag",
          "Voortgang van het programma",
          "Antwoord op vragen over de opvang",
          "Uitnodiging voor overleg op 3 mei");

  /** A letter, and the fields that its head should give. */
  record Example(WrittenLetter letter, Letter fields) {
    @Override
    public String toString() {
      return letter + " " + fields;
    }
  }

  static Stream<Example> examples() {
    return LongStream.range(0, LETTERS).mapToObj(LetterFieldsIT::example);
  }

  private static Example example(long seed) {
    Random chance = new Random(seed);
    int day = 1 + chance.nextInt(28);
    int month = chance.nextInt(MONTHS.size());
    int year = 2015 + chance.nextInt(11);
    List<String> addressee = any(ADDRESSEES, chance);
    String subject = any(SUBJECTS, chance);
    String sender = any(SENDERS, chance);
    Optional<String> ours = Optional.of(year + "-" + (1000 + chance.nextInt(9000)));
    Optional<String> yours =
        chance.nextBoolean() ? Optional.of("UW/" + chance.nextInt(9999)) : Optional.empty();
    Optional<String> enclosures =
        chance.nextBoolean() ? Optional.of("" + (1 + chance.nextInt(5))) : Optional.empty();
    String date = day + " " + MONTHS.get(month) + " " + year;
    LetterHead head =
        new LetterHead(sender, "", addressee, date, subject, ours, yours, enclosures, "");
    int dossier = 30_000 + chance.nextInt(6000);
    return new Example(
        LetterWriter.write(script(head, dossier, chance), Set.of(), seed),
        new Letter(
            Optional.of(sender),
            Optional.of(String.join(", ", addressee).replaceFirst("^Aan ", "")),
            Optional.of("%d-%02d-%02d".formatted(year, month + 1, day)),
            ours,
            yours,
            Optional.of(subject),
            List.of(String.valueOf(dossier)),
            enclosures.stream().toList()));
  }

  /** The blocks of a letter of the test kit, with another head and a dossier that they name. */
  private static LetterScript script(LetterHead head, int dossier, Random chance) {
    LetterScript model = LetterScript.named("bevestiging");
    List<ScriptBlock> blocks = new ArrayList<>(model.blocks());
    String number = dossier / 1000 + " " + "%03d".formatted(dossier % 1000);
    blocks.add(
        blocks.size() - 2,
        new ScriptBlock.Paragraph(
            "Ik verwijs u ook naar de stukken over dit onderwerp (Kamerstuk "
                + number
                + ", nr. 4)."));
    Layout layout = any(List.of(Layout.MINISTRY, Layout.MUNICIPAL), chance);
    return new LetterScript(layout.name(), layout, head, blocks, model.footnotes());
  }

  private static <T> T any(List<T> all, Random chance) {
    return all.get(chance.nextInt(all.size()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFieldOfTheHeadIsRead(Example example) {
    assertEquals(Optional.of(example.fields()), GeneratedLettersIT.read(example.letter()).letter());
  }
}
