package org.papierstroom.testkit.subscribe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscribePageTest {

  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @CsvSource({"java,Subscriber.java", "python,subscriber.py", "sh,subscriber.sh"})
  void thePageShowsTheSubscriberAsItIsInItsFile(String language, String file) throws IOException {
    String block =
        "```%s\n%s```\n".formatted(language, Files.readString(DOCS.resolve("subscribe/" + file)));
    assertTrue(Files.readString(DOCS.resolve("subscribe.md")).contains(block), block);
  }
}
