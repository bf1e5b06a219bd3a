package org.papierstroom.nlp.tag.text;

import java.util.Locale;
import java.util.Set;

/** Dutch abbreviations written with a full stop, and whether a sentence may end in them. */
final class Abbreviations {

  private static final Set<String> INNER =
      words(
          "art artt nr nrs no blz pag p par bijv bv vgl zgn resp ca circa m.n o.a o.m m.b.t m.b.v"
              + " i.v.m t.a.v t.b.v t.g.v t.o.v d.d dd i.h.k.v i.p.v n.a.v o.b.v o.g.v o.l.v v.w.b"
              + " d.w.z mr mrs drs dr ir ing prof ds jhr mevr mw dhr st sr jr h min max incl excl"
              + " evt tel hfst bijl afd aanh stb stcrt trb kst vs zie o.i m.i z.g z.i i.c q.q p.m"
              + " p.p p.j r.k w.o w.v n.v b.v v.o.f jan feb mrt apr jun jul aug sept sep okt nov"
              + " dec mln mld gem gld ong plm uitg red ed eds vol e.v ev fig tab vnl m.u.v i.o"
              + " i.s.m a.d.h.v t.w e.g i.e cf ltd corp co inc u.s dept a.s.r m.e.r u v wo"
              + " gebr zn fa kon kath prot em th chr joh jac corn wm alb ant herm matth nic");

  private static final Set<String> FINAL =
      words("jl ll c.s e.a e.d enz etc a.i a.s s.v.p ff m.m d.v h.t.l p.w mln mld b.v n.v inc ltd");

  /** Words that begin a Dutch sentence more often than a name does. */
  private static final Set<String> OPENERS =
      words(
          "de het een in op dit deze dat die ik wij we u hij zij ze er daarnaast ook voor met bij"
              + " als om door naar uit over tot na sinds hierbij hiermee hierdoor daarom daarbij"
              + " daarmee verder tevens indien wanneer echter maar en want omdat hoewel zoals wat"
              + " wie waar hoe welke kunt bent deelt mijn uw onze the this that it we in");

  private Abbreviations() {}

  /** Whether the full stop behind {@code word} belongs to the word. */
  static boolean takesFullStop(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) || INNER.contains(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    // "uit de VS." ends a sentence; "vs." does not.
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains(".")) {
      return false;
    }
    return INNER.contains(lower) || FINAL.contains(lower) || isDottedLetters(word);
  }

  /**
   * Whether a sentence ends behind the abbreviation {@code token}, seeing the token that follows.
   */
  static boolean endsSentence(String token, String next) {
    String bare = token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT);
    return FINAL.contains(bare)
        && !next.isEmpty()
        && Character.isUpperCase(next.charAt(0))
        && OPENERS.contains(next.toLowerCase(Locale.ROOT));
  }

  /** {@code J.P}, {@code B.V}, {@code t.z.t}: single letters with full stops between. */
  private static boolean isDottedLetters(String word) {
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(java.util.Arrays.asList(list.split(" ", -1)));
  }
}
