package org.papierstroom.console.web;

import org.papierstroom.console.index.Found;
import org.papierstroom.console.index.Row;
import org.papierstroom.console.web.ExportController.Format;
import org.papierstroom.console.web.ExportController.Lines;

/** Documents, as a list shows them. */
final class DocumentLines implements Lines<Found.Hit> {

  @Override
  public String head() {
    return Csv.line(
        "document",
        "object",
        "arrived",
        "date",
        "subject",
        "state",
        "stage",
        "reason",
        "pages",
        "organisations",
        "countries",
        "amounts");
  }

  @Override
  public byte[] written(Found.Hit hit, Format format) {
    Row row = hit.row();
    return switch (format) {
      case JSONL -> Lines.jsonLine(row);
      case CSV ->
          Lines.csvLine(
              row.document(),
              row.objectKey(),
              row.arrived(),
              row.date().map(Object::toString).orElse(""),
              row.subject().orElse(""),
              row.state(),
              row.at(),
              row.reason().map(Enum::name).orElse(""),
              row.pages(),
              row.organisations(),
              row.countries(),
              row.amounts());
    };
  }
}
