package org.papierstroom.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papierstroom.clean.DocumentReader;
import org.papierstroom.clean.dump.TextReader;
import org.papierstroom.contract.CleanText;
import org.papierstroom.contract.CloudEvent;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.LedgerEntry;
import org.papierstroom.contract.Outcome;
import org.papierstroom.contract.Source;
import org.papierstroom.contract.TextEvent;
import org.papierstroom.nlp.amount.AmountGrammar;
import org.papierstroom.nlp.amount.FoundAmount;

/** What is fuzzed, each with what must hold for any bytes. */
enum Decoder {
  /** Anything, or {@link Json.MalformedEvent}; what was read is written and read back the same. */
  LEDGER {
    @Override
    void decode(byte[] input) {
      event(input, LedgerEntry.class);
    }
  },

  TEXT_EVENT {
    @Override
    void decode(byte[] input) {
      event(input, TextEvent.class);
    }
  },

  ENTITIES_EVENT {
    @Override
    void decode(byte[] input) {
      event(input, EntitiesEvent.class);
    }
  },

  /** Headers, one {@code name:value} in each line. */
  HEADERS {
    @Override
    void decode(byte[] input) {
      Map<String, String> headers = new HashMap<>();
      for (String line : new String(input, UTF_8).split("\n", -1)) {
        String[] parts = line.split(":", 2);
        headers.put(parts[0], parts.length == 2 ? parts[1] : "");
      }
      CloudEvent event;
      try {
        event = CloudEvent.fromHeaders(headers);
      } catch (IllegalArgumentException e) {
        return; // says which header is wrong
      }
      must(event.equals(CloudEvent.fromHeaders(event.headers())), "headers do not come back");
    }
  },

  /** Amounts lie inside the text, in order, none over another; a range runs upwards. */
  AMOUNTS {
    private final List<AmountGrammar> grammars =
        List.of(AmountGrammar.dutch(), AmountGrammar.english());

    @Override
    void decode(byte[] input) {
      String text = new String(input, UTF_8);
      for (AmountGrammar grammar : grammars) {
        int free = 0;
        for (FoundAmount amount : grammar.find(text)) {
          must(amount.start() >= free, "amounts overlap");
          must(amount.end() > amount.start() && amount.end() <= text.length(), "outside the text");
          must(amount.value().isPresent() != amount.low().isPresent(), "a value or a range");
          must(amount.low().isPresent() == amount.high().isPresent(), "half a range");
          free = amount.end();
        }
      }
    }
  },

  /** A text whose blocks lie inside it, or a reason. */
  TEXT_FILE {
    private final DocumentReader reader = new TextReader();

    @Override
    void decode(byte[] input) {
      if (!(reader.read(input, Source.TEXT) instanceof Outcome.Passed<CleanText>(CleanText text))) {
        return;
      }
      int length = text.text().codePointCount(0, text.text().length());
      text.pages().stream()
          .flatMap(page -> page.blocks().stream())
          .filter(block -> block.role() != org.papierstroom.contract.Role.FURNITURE)
          .forEach(
              block ->
                  must(
                      block.start() >= 0 && block.start() <= block.end() && block.end() <= length,
                      "a block lies outside the text"));
    }
  };

  /**
   * Decodes an input.
   *
   * @throws AssertionError when something that must hold does not
   */
  abstract void decode(byte[] input);

  private static <T> void event(byte[] input, Class<T> type) {
    T event;
    try {
      event = Json.read(input, type);
    } catch (Json.MalformedEvent e) {
      return; // says so
    }
    try {
      must(event == null || event.equals(Json.read(Json.write(event), type)), "does not come back");
    } catch (Json.MalformedEvent e) {
      throw new AssertionError("what was read cannot be read back", e);
    }
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
