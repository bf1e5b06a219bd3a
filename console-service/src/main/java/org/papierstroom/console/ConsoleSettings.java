package org.papierstroom.console;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The console's own settings.
 *
 * @param index directory of the index, used by no other process; without one it lies in a temporary
 *     directory and is made anew at each start
 * @param ingest where the ingest service takes uploads, such as {@code http://ingest-service:8080};
 *     the console's own address when absent, for a process that holds both
 */
@ConfigurationProperties("papierstroom.console")
public record ConsoleSettings(@Nullable String index, @Nullable String ingest) {

  Optional<String> indexDirectory() {
    return Optional.ofNullable(index).filter(path -> !path.isBlank());
  }

  /** Where the ingest service answers, where it is another process. */
  public Optional<String> ingestAddress() {
    return Optional.ofNullable(ingest).filter(address -> !address.isBlank());
  }
}
