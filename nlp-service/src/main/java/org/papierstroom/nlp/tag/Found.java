package org.papierstroom.nlp.tag;

import org.papierstroom.nlp.amount.FoundAmount;
import org.papierstroom.nlp.tag.country.FoundCountry;
import org.papierstroom.nlp.tag.organisation.FoundOrganisation;

/** What one of the taggers found; offsets count UTF-16 units. */
sealed interface Found {

  int start();

  int end();

  record Organisation(FoundOrganisation found) implements Found {
    @Override
    public int start() {
      return found.start();
    }

    @Override
    public int end() {
      return found.end();
    }
  }

  record Country(FoundCountry found) implements Found {
    @Override
    public int start() {
      return found.start();
    }

    @Override
    public int end() {
      return found.end();
    }
  }

  record Amount(FoundAmount found) implements Found {
    @Override
    public int start() {
      return found.start();
    }

    @Override
    public int end() {
      return found.end();
    }
  }

  default boolean overlaps(Found other) {
    return start() < other.end() && other.start() < end();
  }

  default int length() {
    return end() - start();
  }
}
