package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a block of text is on its page. Only {@link #FURNITURE} stays out of the running text. */
public enum Role {
  @JsonProperty("heading")
  HEADING,
  @JsonProperty("paragraph")
  PARAGRAPH,
  @JsonProperty("list-item")
  LIST_ITEM,
  @JsonProperty("table")
  TABLE,
  @JsonProperty("caption")
  CAPTION,
  @JsonProperty("footnote")
  FOOTNOTE,
  /** Running heads and feet, page numbers, letterhead, address block, margin fields. */
  @JsonProperty("furniture")
  FURNITURE;

  /** The name used in events and on the command line, such as {@code list-item}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
