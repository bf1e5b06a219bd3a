package org.papierstroom.nlp.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every currency that the JDK knows, under its code and under its name in CLDR. */
class CurrenciesTest {

  private static final AmountGrammar DUTCH = AmountGrammar.dutch();
  private static final AmountGrammar ENGLISH = AmountGrammar.english();
  private static final Locale NL = Locale.forLanguageTag("nl");

  /** Metals, units of account and codes for testing: nobody is paid in them. */
  private static final Set<String> NO_MONEY =
      Set.of(
          "XAD", "XDR", "XSU", "XUA", "XTS", "XXX", "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN",
          "USS", "UYI", "AYM", "XFO", "XFU");

  static Stream<Currency> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> !NO_MONEY.contains(currency.getCurrencyCode()))
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .filter(currency -> !currency.getDisplayName(NL).matches(".*[(\\d].*|Oude .*|[A-Z]{3}"))
        .filter(currency -> !currency.getDisplayName(Locale.ENGLISH).matches(".*[(\\d].*"));
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void codeBeforeAnAmountIsRead(Currency currency) {
    String code = currency.getCurrencyCode();

    assertEquals(List.of(Optional.of(code)), codesIn(DUTCH, code + " 2,5 mln"));
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void dutchNameAfterAnAmountIsRead(Currency currency) {
    assertEquals(
        List.of(Optional.of(currency.getCurrencyCode())),
        codesIn(DUTCH, "5 miljoen " + currency.getDisplayName(NL)));
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void englishNameAfterAnAmountIsRead(Currency currency) {
    assertEquals(
        List.of(Optional.of(currency.getCurrencyCode())),
        codesIn(ENGLISH, "5 million " + currency.getDisplayName(Locale.ENGLISH)));
  }

  private static List<Optional<String>> codesIn(AmountGrammar grammar, String text) {
    return grammar.find(text).stream().map(FoundAmount::currency).toList();
  }
}
