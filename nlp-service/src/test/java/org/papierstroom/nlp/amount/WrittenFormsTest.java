package org.papierstroom.nlp.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenFormsTest {

  private static final AmountGrammar DUTCH = AmountGrammar.dutch();
  private static final AmountGrammar ENGLISH = AmountGrammar.english();

  /** A text, the only amount in it, and what that is; all empty where there is none. */
  record Form(String text, String amount, String kind, String value, String unit, String notes) {

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Form> dutchForms() {
    return forms("dutch-forms.tsv");
  }

  @ParameterizedTest
  @MethodSource("dutchForms")
  void dutchFormHasItsValue(Form form) {
    List<Form> found = DUTCH.find(form.text()).stream().map(a -> formOf(form.text(), a)).toList();

    assertEquals(form.amount().isEmpty() ? List.of() : List.of(form), found);
  }

  static Stream<Form> englishForms() {
    return forms("english-forms.tsv");
  }

  @ParameterizedTest
  @MethodSource("englishForms")
  void englishFormHasItsValue(Form form) {
    List<Form> found = ENGLISH.find(form.text()).stream().map(a -> formOf(form.text(), a)).toList();

    assertEquals(form.amount().isEmpty() ? List.of() : List.of(form), found);
  }

  private static Stream<Form> forms(String table) {
    return Table.read(table, 6).stream()
        .map(row -> new Form(row[0], row[1], row[2], row[3], row[4], row[5]));
  }

  private static Form formOf(String text, FoundAmount amount) {
    String value = amount.value().map(BigDecimal::toPlainString).orElseGet(() -> range(amount));
    List<String> notes = new ArrayList<>();
    amount.bound().ifPresent(bound -> notes.add(bound.name().toUpperCase(Locale.ROOT)));
    amount.per().ifPresent(per -> notes.add("per " + per));
    amount.alternatives().forEach(other -> notes.add("or " + other.toPlainString()));
    return new Form(
        text,
        text.substring(amount.start(), amount.end()),
        amount.kind().name(),
        value,
        amount.currency().or(amount::unit).orElse(""),
        String.join(" ", notes));
  }

  private static String range(FoundAmount amount) {
    return amount.low().orElseThrow().toPlainString()
        + ".."
        + amount.high().orElseThrow().toPlainString();
  }
}
