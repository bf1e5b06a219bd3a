package org.papierstroom.clean.reconstruct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchDateTest {

  @ParameterizedTest
  @CsvSource({
    "11 januari 2021, 2021-01-11",
    "Den Haag 3 mrt. 2020, 2020-03-03",
    "2 5 SEP. 2019, 2019-09-25",
    "11-01-2021, 2021-01-11",
    "2021-01-11, 2021-01-11"
  })
  void datesBecomeIso(String printed, String iso) {
    assertEquals(Optional.of(iso), DutchDate.iso(printed));
  }

  @ParameterizedTest
  @CsvSource({"31-02-2021", "32 mei 2020", "geen datum", "11 foo 2021"})
  void whatIsNoDateGivesNone(String printed) {
    assertEquals(Optional.empty(), DutchDate.iso(printed));
  }
}
