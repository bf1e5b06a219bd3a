package org.papierstroom.stage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

  @Test
  void theKeyOpensByEitherHeaderAndNothingElseDoes() {
    ApiKey key = new ApiKey("geheim");
    var none = Optional.<String>empty();
    assertTrue(key.opens(Optional.of("geheim"), none));
    assertTrue(key.opens(none, Optional.of("bearer  geheim")));
    assertFalse(key.opens(none, none));
    assertFalse(key.opens(Optional.of(""), none));
    assertFalse(key.opens(Optional.of("Geheim"), Optional.of("Bearer geheim")));
    assertFalse(key.opens(none, Optional.of("Basic geheim")));
  }
}
