package org.papierstroom.console.web;

import org.papierstroom.console.index.PlacedMention;
import org.papierstroom.console.web.ExportController.Format;
import org.papierstroom.console.web.ExportController.Lines;
import org.papierstroom.contract.Mention;

/** Mentions, each with its document and place. */
final class MentionLines implements Lines<PlacedMention> {

  @Override
  public String head() {
    return Csv.line(
        "document", "object", "day", "type", "name", "text", "page", "start", "end", "score");
  }

  @Override
  public byte[] written(PlacedMention placed, Format format) {
    Mention mention = placed.mention();
    return switch (format) {
      case JSONL -> Lines.jsonLine(placed);
      case CSV ->
          Lines.csvLine(
              placed.document(),
              placed.objectKey(),
              placed.day(),
              type(mention),
              name(mention),
              mention.text(),
              mention.page(),
              mention.start(),
              mention.end(),
              mention.evidence().score());
    };
  }

  private static String type(Mention mention) {
    return switch (mention) {
      case Mention.Organisation ignored -> "ORGANISATION";
      case Mention.Country ignored -> "COUNTRY";
      case Mention.Amount ignored -> "AMOUNT";
    };
  }

  private static String name(Mention mention) {
    return switch (mention) {
      case Mention.Organisation organisation -> organisation.canonical();
      case Mention.Country country -> country.country();
      case Mention.Amount amount -> amount.value().orElse("");
    };
  }
}
