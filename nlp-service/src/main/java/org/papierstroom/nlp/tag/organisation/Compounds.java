package org.papierstroom.nlp.tag.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papierstroom.contract.Evidence;
import org.papierstroom.contract.Evidence.FoundBy;
import org.papierstroom.nlp.tag.lexicon.Entry;
import org.papierstroom.nlp.tag.lexicon.Lexicon;
import org.papierstroom.nlp.tag.organisation.SentenceNames.Named;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/** Known organisations that open a compound: {@code Huawei} in {@code Huawei-apparatuur}. */
final class Compounds {

  private Compounds() {}

  static List<Named> of(Sentence sentence, Lexicon lexicon, List<Named> names) {
    List<Named> found = new ArrayList<>(0);
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      Token token = sentence.token(i);
      int hyphen = token.startsUpper() ? token.text().indexOf('-') : -1;
      if (hyphen > 1
          && isCommonNoun(token.text(), hyphen + 1)
          && names.stream().noneMatch(name -> name.from() <= at && at < name.to())) {
        lexicon
            .word(token.text().substring(0, hyphen))
            .filter(entry -> !entry.guarded() && !entry.kind().equals("EU union"))
            .ifPresent(entry -> found.add(new Named(at, at + 1, head(token, hyphen, entry))));
      }
    }
    return found;
  }

  private static boolean isCommonNoun(String compound, int from) {
    for (int i = from; i < compound.length(); i++) {
      if (Character.isUpperCase(compound.charAt(i))) {
        return false;
      }
    }
    return from < compound.length() && Character.isLowerCase(compound.charAt(from));
  }

  private static FoundOrganisation head(Token token, int hyphen, Entry entry) {
    return new FoundOrganisation(
        token.start(),
        token.start() + hyphen,
        entry.canonical(),
        entry.id(),
        Optional.of(entry.kind()).filter(kind -> !kind.isEmpty()),
        new Evidence(FoundBy.LEXICON, 0.9, "lexicon, head of a compound"));
  }
}
