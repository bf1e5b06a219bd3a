package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.nlp.tag.organisation.SentenceNames.Named;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Committees by the name of their chair: {@code commissie-Borstlap}, {@code commissie-Van Rijn}.
 */
final class NamedCommittees {

  private static final Pattern COMMITTEE =
      Pattern.compile("([Ss]taatsc|[Aa]dviesc|[Cc])ommissie-\\p{Lu}.*");

  private NamedCommittees() {}

  static List<Named> of(Sentence sentence) {
    List<Named> found = new ArrayList<>(0);
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.text(i);
      if (text.contains("ommissie-") && COMMITTEE.matcher(text).matches()) {
        found.add(committee(sentence, i, endOfSurname(sentence, i)));
      }
    }
    return found;
  }

  /** A particle in the compound needs the rest of the surname: {@code commissie-Van der Meer}. */
  private static int endOfSurname(Sentence sentence, int i) {
    int to = i + 1;
    if (!sentence.text(i).endsWith("-Van") && !sentence.text(i).endsWith("-De")) {
      return to;
    }
    while (to < sentence.size() && List.of("der", "den", "de").contains(sentence.text(to))) {
      to++;
    }
    return to < sentence.size() && sentence.token(to).startsUpper() ? to + 1 : i + 1;
  }

  private static Named committee(Sentence sentence, int from, int to) {
    List<String> words = sentence.tokens().subList(from, to).stream().map(Token::text).toList();
    return new Named(
        from,
        to,
        new FoundOrganisation(
            sentence.token(from).start(),
            sentence.token(to - 1).end(),
            String.join(" ", words),
            Optional.empty(),
            Optional.of("committee"),
            new Evidence(FoundBy.GRAMMAR, 0.95, "committee named after its chair")));
  }
}
