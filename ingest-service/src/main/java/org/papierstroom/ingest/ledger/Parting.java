package org.papierstroom.ingest.ledger;

import org.papierstroom.contract.LedgerEntry.Copy;
import org.papierstroom.contract.LedgerEntry.DocumentEntry;
import org.papierstroom.contract.LedgerEntry.Release;

/** What it means for a document that an object does not hold its bytes any more. */
public sealed interface Parting {

  /** It was the last one: the document is deleted. */
  record Last(DocumentEntry document) implements Parting {}

  /** The document's entry named it; a copy takes its place. */
  record Succeeded(DocumentEntry document, Copy promoted) implements Parting {}

  /** It was one of the copies. */
  record CopyGone(Copy copy) implements Parting {}

  /** The document belongs to another instance: ask it. */
  record Ask(Release request) implements Parting {}

  /** It never held them, as far as the ledger knows. */
  record Nothing() implements Parting {}
}
