package org.papierstroom.clean.reconstruct;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a letter's reference fields, as Dutch letters print them. */
enum ReferenceField {
  DATE("datum|date"),
  SUBJECT("betreft|onderwerp|inzake|subject"),
  OUR_REFERENCE("ons kenmerk|kenmerk|onze referentie|zaaknummer|ons nummer|our reference"),
  YOUR_REFERENCE("uw kenmerk|uw referentie|uw brief \\(kenmerk\\)|uw brief van|uw brief"),
  ENCLOSURES("bijlage\\(n\\)|bijlagen|bijlage|enclosures"),
  ADDRESSEE("aan"),
  COPY("kopie aan|afschrift aan|cc"),
  CONTACT("contactpersoon|inlichtingen|inlichtingen bij|behandeld door|telefoon|t|f|e-mail");

  /** A field's label, and what stands behind it on its line. */
  record Found(ReferenceField field, String value) {}

  private final Pattern label;

  ReferenceField(String labels) {
    this.label =
        Pattern.compile("(?i)(" + labels + ")(?:\\s*:\\s*(.*)|\\s+(.*)|)", Pattern.UNICODE_CASE);
  }

  /** The field whose label the line starts with. */
  static Optional<Found> labelled(Line line) {
    return labelled(line.text());
  }

  static Optional<Found> labelled(String text) {
    for (ReferenceField field : List.of(values())) {
      Matcher matcher = field.label.matcher(text);
      if (matcher.matches()) {
        String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return Optional.of(new Found(field, value == null ? "" : value.strip()));
      }
    }
    return Optional.empty();
  }
}
