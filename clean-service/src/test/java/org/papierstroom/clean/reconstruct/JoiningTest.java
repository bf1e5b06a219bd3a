package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {

  private static final DutchWords WORDS = DutchWords.load();

  private static Joining among(String... lines) {
    return new Joining(WORDS, DocumentWords.of(List.of(LinePage.ofText(1, List.of(lines))), WORDS));
  }

  private static String joined(Joining joining, String before, String after) {
    return joining.seam(before, after).join(before, after);
  }

  @ParameterizedTest
  @CsvSource({
    "gemeen-, te, gemeente",
    "(gemeen-, te), (gemeente)",
    "COVID-, 19, COVID-19",
    "PKI-, consortium, PKI-consortium",
    "vracht-, en, vracht- en",
    "land-, of, land- of",
    "zee-, egel, zee-egel",
    "ge-, informeerd, geïnformeerd",
    "co-, ordinatie, coördinatie",
    "Noord-, Holland, Noord-Holland",
    "mbo-, onderwijs, mbo-onderwijs",
    "2023–, 2024, 2023–2024",
    "plan –, 3, plan – 3",
    "en/, of, en/of",
    "https://voorbeeld.example/een-, twee, https://voorbeeld.example/een-twee",
    "gewoon, woord, gewoon woord"
  })
  void aLineEndIsJoinedAsDutchWantsIt(String before, String after, String whole) {
    assertEquals(whole, joined(among("een zin"), before, after));
  }

  @Test
  void aSoftHyphenIsNoHyphen() {
    assertEquals("samenwerking", joined(among("een zin"), "samen\u00ad", "werking"));
  }

  @Test
  void theDocumentsOwnSpellingWeighsMost() {
    assertEquals(
        "kosten-batenanalyse",
        joined(among("de kosten-batenanalyse is klaar"), "kosten-", "batenanalyse"));
  }

  @Test
  void anUnlistedWordIsMarkedAsDoubtful() {
    Seam seam = among("een zin").seam("warmteflubber-", "snor");

    assertFalse(seam.alternatives().isEmpty());
  }
}
