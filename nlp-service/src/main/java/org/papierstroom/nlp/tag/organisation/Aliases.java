package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.nlp.tag.lexicon.Phrases;
import org.papierstroom.nlp.tag.organisation.Definitions.Definition;
import org.papierstroom.nlp.tag.organisation.SentenceNames.Named;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * Names within one letter: short names it defines hold from there on and win over the lexicon, and
 * a name found with certainty once is found wherever it returns.
 */
final class Aliases {

  /** A model's name must be this certain to be looked for elsewhere in the letter. */
  private static final double CERTAIN = 0.9;

  private record Alias(FoundOrganisation of, int definedAt, boolean defined) {}

  private final LetterContext letter;
  private final Map<String, Alias> defined = new HashMap<>();
  private final Phrases<String> phrases = new Phrases<>();

  private Aliases(LetterContext letter) {
    this.letter = letter;
  }

  /** Adds the aliases to what was found per sentence; all in reading order, none overlapping. */
  static List<FoundOrganisation> settle(
      List<Sentence> sentences, LetterContext letter, List<List<Named>> names) {
    Aliases aliases = new Aliases(letter);
    for (int i = 0; i < sentences.size(); i++) {
      aliases.learn(sentences.get(i), names.get(i));
    }
    List<FoundOrganisation> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      all.addAll(aliases.apply(sentences.get(i), names.get(i)));
    }
    all.sort(Comparator.comparingInt(FoundOrganisation::start));
    return all;
  }

  private void learn(Sentence sentence, List<Named> names) {
    for (Named named : names) {
      Optional<Definition> definition = Definitions.behind(sentence, named.from(), named.to());
      definition.ifPresent(
          found -> learn(sentence, found.from(), found.to(), named.organisation(), true));
      if (definition.isEmpty() && recurs(sentence, named)) {
        learn(sentence, named.from(), named.to(), named.organisation(), false);
      }
    }
  }

  private void learn(Sentence sentence, int from, int to, FoundOrganisation of, boolean isDefined) {
    String name = text(sentence, from, to);
    Alias known = defined.get(name);
    if (known == null || isDefined && !known.defined()) {
      defined.put(name, new Alias(of, sentence.token(from).start(), isDefined));
      phrases.add(name, name);
    }
  }

  /** Several words, or one that never stands in small letters here and is no plain first word. */
  private boolean recurs(Sentence sentence, Named named) {
    if (named.organisation().evidence().foundBy() != FoundBy.MODEL
        || named.organisation().evidence().score() < CERTAIN) {
      return false;
    }
    if (named.to() - named.from() > 1) {
      return true;
    }
    Token token = sentence.token(named.from());
    return token.text().length() > 2
        && token.startsUpper()
        && !letter.isSmallElsewhere(token.text().toLowerCase(java.util.Locale.ROOT));
  }

  private List<FoundOrganisation> apply(Sentence sentence, List<Named> names) {
    List<Named> settled = new ArrayList<>(names);
    int i = 0;
    while (!defined.isEmpty() && i < sentence.size()) {
      Optional<Phrases.Match<String>> match = phrases.longestAt(sentence, i);
      match.ifPresent(found -> place(sentence, found, settled));
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return settled.stream().map(Named::organisation).toList();
  }

  private void place(Sentence sentence, Phrases.Match<String> match, List<Named> names) {
    Alias alias = defined.get(match.value());
    if (alias == null || !holds(sentence, match, alias)) {
      return;
    }
    List<Named> overlapping =
        names.stream().filter(n -> n.from() < match.to() && match.from() < n.to()).toList();
    for (Named other : overlapping) {
      boolean longer = other.from() <= match.from() && match.to() <= other.to();
      boolean same = other.from() == match.from() && other.to() == match.to();
      if (longer && !same || same && !alias.defined()) {
        return;
      }
    }
    names.removeAll(overlapping);
    names.add(new Named(match.from(), match.to(), mention(sentence, match, alias)));
  }

  private static boolean holds(Sentence sentence, Phrases.Match<String> match, Alias alias) {
    if (alias.defined() && sentence.token(match.from()).start() < alias.definedAt()) {
      return false;
    }
    boolean ministry = alias.of().kind().filter(kind -> kind.endsWith("ministry")).isPresent();
    return !ministry || !Roles.isPartOfRole(sentence, match.from());
  }

  private static FoundOrganisation mention(
      Sentence sentence, Phrases.Match<String> match, Alias alias) {
    String why =
        alias.defined()
            ? "alias the letter defines for " + alias.of().canonical()
            : "named elsewhere in this letter";
    return new FoundOrganisation(
        sentence.token(match.from()).start(),
        sentence.token(match.to() - 1).end(),
        alias.of().canonical(),
        alias.of().id(),
        alias.of().kind(),
        new Evidence(FoundBy.ALIAS, alias.of().evidence().score(), why));
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
      text.append(apart ? " " : "").append(sentence.text(i));
    }
    return text.toString();
  }
}
