package org.papierstroom.console.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.papierstroom.console.index.Question;
import org.papierstroom.console.index.Question.Money;
import org.papierstroom.console.index.Question.Order;

/**
 * Questions as they stand in a query: {@code q}, the facets {@code organisation}, {@code country},
 * {@code year}, {@code reason} and {@code state} (each may be repeated), {@code min} and {@code
 * max} of an amount, {@code currency}, {@code order} ({@code newest}, {@code best}).
 */
final class Questions {

  private static final List<String> FACETS =
      List.of("organisation", "country", "year", "reason", "state");

  private Questions() {}

  static Question of(HttpRequest<?> request) {
    HttpParameters parameters = request.getParameters();
    String words = first(parameters, "q").orElse("");
    Map<String, List<String>> facets = new LinkedHashMap<>();
    for (String facet : FACETS) {
      List<String> values =
          parameters.getAll(facet).stream().filter(value -> !value.isEmpty()).toList();
      if (!values.isEmpty()) {
        facets.put(facet, values);
      }
    }
    return new Question(words, facets, money(parameters), order(parameters, words));
  }

  static Optional<String> after(HttpRequest<?> request) {
    return first(request.getParameters(), "after");
  }

  private static Optional<Money> money(HttpParameters parameters) {
    OptionalDouble atLeast = number(parameters, "min");
    OptionalDouble atMost = number(parameters, "max");
    Optional<String> currency = first(parameters, "currency");
    if (atLeast.isEmpty() && atMost.isEmpty() && currency.isEmpty()) {
      return Optional.empty();
    }
    if (atLeast.orElse(Double.NEGATIVE_INFINITY) > atMost.orElse(Double.POSITIVE_INFINITY)) {
      throw Answers.wrong("min is more than max.");
    }
    return Optional.of(new Money(atLeast, atMost, currency));
  }

  private static OptionalDouble number(HttpParameters parameters, String name) {
    Optional<String> given = first(parameters, name);
    if (given.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(given.get());
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException e) {
      throw Answers.wrong(name + " is no number.");
    }
    throw Answers.wrong(name + " is no number.");
  }

  private static Order order(HttpParameters parameters, String words) {
    return switch (first(parameters, "order").orElse(words.isBlank() ? "newest" : "best")) {
      case "newest" -> Order.NEWEST;
      case "best" -> Order.BEST;
      default -> throw Answers.wrong("order is newest or best.");
    };
  }

  private static Optional<String> first(HttpParameters parameters, String name) {
    return parameters.getFirst(name).filter(value -> !value.isBlank());
  }
}
