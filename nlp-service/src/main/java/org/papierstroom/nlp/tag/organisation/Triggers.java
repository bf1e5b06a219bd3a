package org.papierstroom.nlp.tag.organisation;

import java.util.List;
import java.util.Set;

/** Words that tell what kind of name stands next to them. */
final class Triggers {

  private static final Set<String> HEADS =
      Set.of(
          "gemeente",
          "gemeenten",
          "provincie",
          "provincies",
          "waterschap",
          "hoogheemraadschap",
          "ministerie",
          "ministeries",
          "departement",
          "rechtbank",
          "gerechtshof",
          "hof",
          "tribunaal",
          "universiteit",
          "hogeschool",
          "school",
          "college",
          "academie",
          "ziekenhuis",
          "kliniek",
          "museum",
          "theater",
          "bibliotheek",
          "archief",
          "federatie",
          "koepel",
          "partij",
          "fractie",
          "holding",
          "groep",
          "groupe",
          "group",
          "concern",
          "onderneming",
          "firma",
          "fabriek",
          "platform",
          "netwerk",
          "netwerkorganisatie",
          "collectief",
          "beweging",
          "alliantie",
          "coalitie",
          "consortium",
          "kerk",
          "omroep",
          "krant",
          "station",
          "haven",
          "luchthaven",
          "werf",
          "corporatie",
          "orgaan",
          "liga",
          "verbond",
          "genootschap",
          "society",
          "association",
          "foundation",
          "institute",
          "university",
          "agency",
          "council",
          "authority",
          "committee",
          "office",
          "center",
          "centre",
          "bank",
          "bond",
          "unie",
          "union",
          "organisation",
          "organization",
          "ggd",
          "veiligheidsregio",
          "vakcentrale",
          "kenniscentrum",
          "laboratorium",
          "lab",
          "parlement",
          "senaat",
          "politie",
          "brigade",
          "eenheid",
          "parket",
          "ngo",
          "bedrijf");

  private static final List<String> HEAD_ENDINGS =
      List.of(
          "stichting",
          "vereniging",
          "commissie",
          "raad",
          "instituut",
          "instelling",
          "dienst",
          "centrum",
          "bureau",
          "agentschap",
          "inspectie",
          "autoriteit",
          "maatschappij",
          "coöperatie",
          "organisatie",
          "corporatie",
          "comité",
          "ambassade",
          "bedrijf",
          "college",
          "bond",
          "bank",
          "huis",
          "koepel",
          "regio",
          "kamer",
          "fabriek",
          "orgaan",
          "verzekeraar",
          "omroep");

  private static final Set<String> LEGAL =
      Set.of(
          "B.V.",
          "BV",
          "bv",
          "b.v.",
          "N.V.",
          "NV",
          "nv",
          "n.v.",
          "Inc.",
          "Inc",
          "Ltd.",
          "Ltd",
          "GmbH",
          "SE",
          "AG",
          "plc",
          "PLC",
          "S.A.",
          "SA",
          "U.A.",
          "u.a.",
          "LLC",
          "LLP",
          "e.V.",
          "VOF",
          "vof",
          "V.O.F.",
          "Holding",
          "Groep",
          "Group",
          "Corp.",
          "Corporation",
          "Co.",
          "SpA",
          "AB",
          "AS",
          "SRL",
          "Coöperatie",
          "Foundation",
          "Bank",
          "Partners");

  private static final Set<String> ROLES =
      Set.of(
          "minister",
          "ministers",
          "staatssecretaris",
          "staatssecretarissen",
          "minister-president",
          "oud-minister",
          "oud-staatssecretaris",
          "viceminister",
          "ambtgenoot",
          "ambtgenoten",
          "bewindspersoon",
          "bewindspersonen",
          "bewindslieden",
          "bewindsman",
          "bewindsvrouw",
          "ministerraad");

  private static final Set<String> OFFICES =
      Set.of(
          "directeur",
          "directeur-generaal",
          "voorzitter",
          "burgemeester",
          "wethouder",
          "lid",
          "leden",
          "secretaris-generaal",
          "commissaris",
          "inspecteur-generaal",
          "hoogleraar",
          "gedeputeerde",
          "heer",
          "mevrouw",
          "president",
          "premier",
          "woordvoerder",
          "griffier",
          "raadslid",
          "kamerlid",
          "eurocommissaris",
          "ambassadeur",
          "dijkgraaf",
          "bestuurder");

  private static final List<String> LAW_ENDINGS =
      List.of(
          "wet",
          "besluit",
          "regeling",
          "verordening",
          "richtlijn",
          "akkoord",
          "verdrag",
          "programma",
          "plan",
          "agenda",
          "visie",
          "strategie",
          "fonds",
          "brief",
          "rapport",
          "nota",
          "monitor",
          "beleid",
          "toeslag",
          "subsidie",
          "project",
          "pact",
          "deal",
          "protocol",
          "register",
          "loket",
          "portaal",
          "wetboek",
          "convenant",
          "aanpak",
          "regeling",
          "directie",
          "kabinet");

  private Triggers() {}

  /** One of a few classes for a word in small letters; empty where it tells nothing. */
  static String classOf(String word, String lower) {
    if (LEGAL.contains(word)) {
      return "legal";
    }
    if (ROLES.contains(lower)) {
      return "role";
    }
    if (OFFICES.contains(lower)) {
      return "office";
    }
    if (HEADS.contains(lower) || endsWithAny(lower, HEAD_ENDINGS)) {
      return "head";
    }
    return endsWithAny(lower, LAW_ENDINGS) ? "law" : "";
  }

  static boolean isRole(String lower) {
    return ROLES.contains(lower);
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
