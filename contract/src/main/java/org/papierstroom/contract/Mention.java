package org.papierstroom.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * An organisation, country or amount that the text names, and where.
 *
 * <p>{@code text} is exactly the code points {@code start} to {@code end} of the text event's text;
 * {@code page} (1-based) is the page on which it starts; {@code boxes} has one box per line it
 * stands on.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Mention.Organisation.class, name = "ORGANISATION"),
  @JsonSubTypes.Type(value = Mention.Country.class, name = "COUNTRY"),
  @JsonSubTypes.Type(value = Mention.Amount.class, name = "AMOUNT")
})
public sealed interface Mention {

  String text();

  int page();

  int start();

  int end();

  List<PageBox> boxes();

  Evidence evidence();

  /**
   * A named organisation. All mentions of one organisation in a document share {@code canonical}.
   *
   * @param canonical its usual full name
   * @param id its public identifier (a TOOI URI), where known
   * @param kind such as {@code ministry}, {@code municipality}, {@code agency}, where known
   */
  record Organisation(
      String text,
      int page,
      int start,
      int end,
      String canonical,
      Optional<String> id,
      Optional<String> kind,
      List<PageBox> boxes,
      Evidence evidence)
      implements Mention {

    public Organisation {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A country.
   *
   * @param country ISO 3166-1 alpha-2, or the ISO 3166-3 code of a country that is no more
   * @param historic true when the country is no more
   */
  record Country(
      String text,
      int page,
      int start,
      int end,
      String country,
      Form form,
      boolean historic,
      List<PageBox> boxes,
      Evidence evidence)
      implements Mention {

    public Country {
      boxes = List.copyOf(boxes);
    }

    /** How the text names the country. */
    public enum Form {
      @JsonProperty("name")
      NAME,
      @JsonProperty("adjective")
      ADJECTIVE,
      @JsonProperty("inhabitant")
      INHABITANT
    }
  }

  /**
   * Money, a counted quantity or a percentage. Either {@code value} is present, or {@code low}, or
   * {@code high}, or both of these. Numbers are plain decimal strings: {@code 24300000000}, {@code
   * 1234.50}.
   *
   * @param currency ISO 4217, present exactly for money
   * @param unit what is counted, as in the text ({@code vluchtelingen}); {@code %} or {@code
   *     percentage point} for percentages
   * @param bound whether the text calls the number approximate or a limit
   * @param per what the amount is for each of ({@code year}, {@code person}), where the text says
   *     so
   * @param alternatives other values that the writing allows, where it is ambiguous
   */
  record Amount(
      String text,
      int page,
      int start,
      int end,
      Kind kind,
      Optional<String> value,
      Optional<String> low,
      Optional<String> high,
      Optional<String> currency,
      Optional<String> unit,
      Optional<Bound> bound,
      Optional<String> per,
      List<String> alternatives,
      List<PageBox> boxes,
      Evidence evidence)
      implements Mention {

    public Amount {
      alternatives = List.copyOf(alternatives);
      boxes = List.copyOf(boxes);
    }

    /** What is measured. */
    public enum Kind {
      MONEY,
      QUANTITY,
      PERCENTAGE
    }

    /** What the text says of the exactness of a number. */
    public enum Bound {
      @JsonProperty("about")
      ABOUT,
      @JsonProperty("at-least")
      AT_LEAST,
      @JsonProperty("more-than")
      MORE_THAN,
      @JsonProperty("at-most")
      AT_MOST,
      @JsonProperty("less-than")
      LESS_THAN
    }
  }
}
