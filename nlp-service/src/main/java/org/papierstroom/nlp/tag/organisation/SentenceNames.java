package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Phrases.Match;
import org.papierstroom.nlp.tag.text.Sentence;

/**
 * The organisations of one sentence by lexicon and model together.
 *
 * <p>A certain lexicon name stands by itself; a guarded one needs the model, or an enumeration of
 * ministries. A model's name that is longer than the lexicon's within it wins, as in {@code Amnesty
 * International Nederland}; where the two cross, the lexicon's does.
 */
final class SentenceNames {

  /** Below this the model's longer name does not displace a certain lexicon name. */
  private static final double SURE = 0.8;

  private final Sentence sentence;
  private final LexiconHits hits;
  private final List<Match<Entry>> known;
  private final List<NameSpan> read;
  private final Impostors impostors;
  private final List<Named> names = new ArrayList<>();

  /**
   * @param from first token
   * @param to one past the last token
   */
  record Named(int from, int to, FoundOrganisation organisation) {}

  private SentenceNames(Sentence sentence, LexiconHits hits, List<NameSpan> read) {
    this.sentence = sentence;
    this.hits = hits;
    this.known = hits.matches();
    this.read = read;
    this.impostors = new Impostors(sentence, hits);
  }

  static List<Named> of(Sentence sentence, LexiconHits hits, List<NameSpan> read) {
    List<NameSpan> trimmed = read.stream().map(span -> Trimming.of(sentence, hits, span)).toList();
    List<NameSpan> whole = Expansions.whole(sentence, trimmed);
    SentenceNames names = new SentenceNames(sentence, hits, whole);
    hits.matches().forEach(names::lexiconName);
    whole.forEach(names::modelName);
    names.names.sort(Comparator.comparingInt(Named::from));
    return names.names;
  }

  private void lexiconName(Match<Entry> match) {
    if (isRole(match) || isProduct(match) || isCitation(match) || isDisplaced(match)) {
      return;
    }
    Entry entry = match.value();
    Optional<NameSpan> agreeing = read.stream().filter(span -> same(span, match)).findFirst();
    if (entry.guarded() && agreeing.isEmpty() && !isListedMinistry(match)) {
      return;
    }
    String why = entry.user() ? "user lexicon" : "lexicon";
    double score = entry.guarded() ? agreeing.map(NameSpan::probability).orElse(0.9) : 0.99;
    add(
        match.from(),
        Trimming.untilHereafter(sentence, match.from(), match.to()),
        entry.canonical(),
        entry.id(),
        Optional.of(entry.kind()).filter(kind -> !kind.isEmpty()),
        new Evidence(FoundBy.LEXICON, score, agreeing.isPresent() ? why + ", model agrees" : why));
  }

  private void modelName(NameSpan span) {
    if (known.stream().anyMatch(match -> claims(match, span))
        || isTitle(span)
        || impostors.have(span)) {
      return;
    }
    String surface = surface(span.from(), span.to());
    add(
        span.from(),
        span.to(),
        surface,
        Optional.empty(),
        Kinds.of(surface),
        new Evidence(FoundBy.MODEL, span.probability(), "trained model"));
  }

  private void add(
      int from,
      int to,
      String canonical,
      Optional<String> id,
      Optional<String> kind,
      Evidence evidence) {
    if (names.stream().anyMatch(other -> other.from() < to && from < other.to())) {
      return;
    }
    names.add(
        new Named(
            from,
            to,
            new FoundOrganisation(
                sentence.token(from).start(),
                sentence.token(to - 1).end(),
                canonical,
                id,
                kind,
                evidence)));
  }

  private boolean isRole(Match<Entry> match) {
    return Roles.isBehindDash(sentence, match.from())
        || match.value().isMinistry()
            && Character.isUpperCase(sentence.text(match.from()).charAt(0))
            && Roles.isPartOfRole(sentence, match.from());
  }

  /** {@code Boeing 777}, {@code NEN 7510}: a number that is no year makes it what it makes. */
  private boolean isProduct(Match<Entry> match) {
    String next = sentence.text(match.to());
    boolean number = next.length() > 2 && next.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean year = next.length() == 4 && (next.startsWith("19") || next.startsWith("20"));
    boolean maker =
        match.value().kind().contains("company") || match.value().canonical().equals("NEN");
    return number && !year && maker && match.to() - match.from() == 1;
  }

  /** {@code Verordening (EU) 2023/1781}: whose rule it is, in its number. */
  private boolean isCitation(Match<Entry> match) {
    return sentence.text(match.from() - 1).equals("(")
        && sentence.text(match.to()).equals(")")
        && Triggers.isPaper(sentence.text(match.from() - 2).toLowerCase(Locale.ROOT));
  }

  private boolean isListedMinistry(Match<Entry> match) {
    return match.value().isMinistry() && Roles.isInMinistries(sentence, match.from());
  }

  /** A longer name of the model takes the place of the one known name within it. */
  private boolean isDisplaced(Match<Entry> match) {
    if (match.value().user()) {
      return false;
    }
    return read.stream()
        .filter(span -> span.contains(match.from(), match.to()) && !same(span, match))
        .filter(span -> match.value().guarded() || span.probability() >= SURE)
        .anyMatch(
            span ->
                (certainWithin(span) <= 1 || isUnbroken(span))
                    && !isTitle(span)
                    && !addsOnlyOrigin(span, match)
                    && Trimming.joins(sentence, span.from(), match.from())
                    && Trimming.joins(sentence, match.to(), span.to()));
  }

  private boolean claims(Match<Entry> match, NameSpan span) {
    return span.overlaps(match.from(), match.to())
        && !match.value().guarded()
        && !isDisplaced(match);
  }

  /** {@code Amerikaanse National Institute …}: where it is from is not part of its name. */
  private boolean addsOnlyOrigin(NameSpan span, Match<Entry> match) {
    return !match.value().guarded()
        && span.to() == match.to()
        && span.from() == match.from() - 1
        && hits.isAdjective(span.from());
  }

  /** No word that joins two names: {@code Vitens Evides International}. */
  private boolean isUnbroken(NameSpan span) {
    for (int i = span.from(); i < span.to(); i++) {
      if (!sentence.token(i).startsUpper()) {
        return false;
      }
    }
    return true;
  }

  private long certainWithin(NameSpan span) {
    return known.stream()
        .filter(match -> !match.value().guarded() && span.contains(match.from(), match.to()))
        .count();
  }

  /** The model took a minister's portfolio for a ministry. */
  private boolean isTitle(NameSpan span) {
    return Roles.isPartOfRole(sentence, span.from())
        && known.stream()
            .filter(match -> span.overlaps(match.from(), match.to()))
            .allMatch(match -> match.value().isMinistry());
  }

  private static boolean same(NameSpan span, Match<Entry> match) {
    return span.from() == match.from() && span.to() == match.to();
  }

  private String surface(int from, int to) {
    StringBuilder surface = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
        surface.append(' ');
      }
      surface.append(sentence.text(i));
    }
    return surface.toString();
  }
}
