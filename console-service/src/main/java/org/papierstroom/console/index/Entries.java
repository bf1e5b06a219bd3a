package org.papierstroom.console.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.papierstroom.console.index.EntityFacts.Named;
import org.papierstroom.contract.EntitiesEvent;
import org.papierstroom.contract.Json;
import org.papierstroom.contract.Mention;
import org.papierstroom.contract.Reason;
import org.papierstroom.stage.receipt.Receipt;

/** A document as entries of the index. */
final class Entries {

  private Entries() {}

  static String cardKey(String document) {
    return "card/" + Fields.term(document);
  }

  static String textKey(String document) {
    return "text/" + Fields.term(document);
  }

  static String entitiesKey(String document) {
    return "entities/" + Fields.term(document);
  }

  /** An event as it travelled: stored, not searched. */
  static Document event(String key, byte[] json) {
    Document entry = new Document();
    entry.add(new StringField(Fields.KEY, key, Field.Store.NO));
    entry.add(new StoredField(Fields.JSON, json));
    return entry;
  }

  static Document card(Card card, String plain) {
    Document entry = new Document();
    entry.add(new StoredField(Fields.JSON, Json.write(card)));
    entry.add(new StringField(Fields.KEY, cardKey(card.document()), Field.Store.NO));
    entry.add(new StringField(Fields.KIND, Fields.CARD, Field.Store.NO));
    addDocument(entry, card);
    entry.add(new NumericDocValuesField(Fields.ARRIVED, card.arrived().toEpochMilli()));
    entry.add(new NumericDocValuesField(Fields.MONTH, month(card.day())));
    entry.add(new TextField(Fields.NAME, words(card.objectKey()), Field.Store.NO));
    card.text().ifPresent(text -> addText(entry, text));
    card.entities().ifPresent(entities -> addEntities(entry, entities));
    addStanding(entry, card);
    entry.add(new Field(Fields.TEXT, plain, Fields.SHOWN)); // the last: lists stop before it
    return entry;
  }

  static List<Document> mentions(Card card, EntitiesEvent event) {
    List<Document> entries = new ArrayList<>();
    for (Mention mention : event.mentions()) {
      Document entry = new Document();
      entry.add(
          new StoredField(
              Fields.JSON,
              Json.write(
                  new PlacedMention(card.document(), card.objectKey(), card.day(), mention))));
      entry.add(new StringField(Fields.KIND, Fields.MENTION, Field.Store.NO));
      addDocument(entry, card);
      entry.add(new NumericDocValuesField(Fields.DAY, card.day().toEpochDay()));
      entry.add(new NumericDocValuesField(Fields.START, mention.start()));
      addValue(entry, mention);
      entries.add(entry);
    }
    return entries;
  }

  private static void addDocument(Document entry, Card card) {
    entry.add(new StringField(Fields.DOCUMENT, Fields.term(card.document()), Field.Store.NO));
    entry.add(new SortedDocValuesField(Fields.DOCUMENT, term(card.document())));
  }

  private static void addValue(Document entry, Mention mention) {
    String type;
    String value;
    switch (mention) {
      case Mention.Organisation organisation -> {
        type = "ORGANISATION";
        value = organisation.canonical();
      }
      case Mention.Country country -> {
        type = "COUNTRY";
        value = country.country();
      }
      case Mention.Amount amount -> {
        type = "AMOUNT";
        value = amount.kind().name();
      }
    }
    entry.add(new StringField(Fields.TYPE, type, Field.Store.NO));
    entry.add(new StringField(Fields.VALUE, Fields.term(value), Field.Store.NO));
  }

  private static void addText(Document entry, TextFacts text) {
    text.subject()
        .ifPresent(subject -> entry.add(new TextField(Fields.SUBJECT, subject, Field.Store.NO)));
    text.date().ifPresent(date -> addFacet(entry, Fields.YEAR, Integer.toString(date.getYear())));
  }

  private static void addEntities(Document entry, EntityFacts entities) {
    for (Named organisation : entities.organisations()) {
      addFacet(entry, Fields.ORGANISATION, organisation.name());
      entry.add(new TextField(Fields.NAMED, organisation.name(), Field.Store.NO));
    }
    entities.countries().forEach(country -> addFacet(entry, Fields.COUNTRY, country.name()));
    for (AmountSpan amount : entities.amounts()) {
      if (amount.kind() == Mention.Amount.Kind.MONEY) {
        double[] low = {amount.low()};
        double[] high = {amount.high()};
        entry.add(new DoubleRange(Fields.MONEY, low, high));
        amount
            .currency()
            .ifPresent(code -> entry.add(new DoubleRange(Fields.money(code), low, high)));
      }
    }
  }

  private static void addStanding(Document entry, Card card) {
    addFacet(entry, Fields.STATE, Row.of(card).state());
    Set<Reason> reasons = new LinkedHashSet<>();
    card.receipt()
        .filter(receipt -> receipt.state() == Receipt.State.PARKED)
        .ifPresent(
            receipt -> receipt.stages().forEach(step -> step.reason().ifPresent(reasons::add)));
    List<ParkedLetter> open = card.openLetters();
    open.forEach(letter -> reasons.add(letter.why().reason()));
    reasons.forEach(reason -> addFacet(entry, Fields.REASON, reason.name()));
    if (!open.isEmpty()) {
      entry.add(new StringField(Fields.OPEN, "yes", Field.Store.NO));
    }
  }

  private static void addFacet(Document entry, String field, String value) {
    entry.add(new StringField(field, Fields.term(value), Field.Store.NO));
    entry.add(new SortedSetDocValuesField(field, term(value)));
  }

  private static BytesRef term(String text) {
    return new BytesRef(Fields.term(text));
  }

  private static long month(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  /** A path as words: the analyser keeps {@code brief_2021.pdf} together. */
  private static String words(String objectKey) {
    return objectKey + " " + objectKey.replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
