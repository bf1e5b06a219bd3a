package org.papierstroom.console.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Mention;

/**
 * What is searched of a document's mentions.
 *
 * @param organisations by their canonical names, the most named first
 * @param countries by their codes, the most named first
 */
public record EntityFacts(
    String language,
    List<Named> organisations,
    List<Named> countries,
    List<AmountSpan> amounts,
    int mentions) {

  /** How often a document names something. */
  public record Named(String name, int times) {}

  public EntityFacts {
    organisations = List.copyOf(organisations);
    countries = List.copyOf(countries);
    amounts = List.copyOf(amounts);
  }

  static EntityFacts of(EntitiesEvent event) {
    Map<String, Integer> organisations = new LinkedHashMap<>();
    Map<String, Integer> countries = new LinkedHashMap<>();
    List<AmountSpan> amounts = new ArrayList<>();
    for (Mention mention : event.mentions()) {
      switch (mention) {
        case Mention.Organisation organisation ->
            organisations.merge(organisation.canonical(), 1, Integer::sum);
        case Mention.Country country -> countries.merge(country.country(), 1, Integer::sum);
        case Mention.Amount amount -> AmountSpan.of(amount).ifPresent(amounts::add);
      }
    }
    return new EntityFacts(
        event.language(), named(organisations), named(countries), amounts, event.mentions().size());
  }

  private static List<Named> named(Map<String, Integer> times) {
    return times.entrySet().stream()
        .map(entry -> new Named(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Named::times).reversed())
        .toList();
  }
}
