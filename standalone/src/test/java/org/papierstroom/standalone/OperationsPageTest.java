package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papierstroom.contract.Reason;

class OperationsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "operations.md");

  @ParameterizedTest
  @EnumSource
  void everyReasonIsOnThePageWithItsRemedy(Reason reason) throws IOException {
    String row =
        "| `%s` | %s | %s |"
            .formatted(
                reason.name(), reason.blame().name().toLowerCase(Locale.ROOT), reason.remedy());
    assertTrue(Files.readString(PAGE).contains(row), row);
  }
}
