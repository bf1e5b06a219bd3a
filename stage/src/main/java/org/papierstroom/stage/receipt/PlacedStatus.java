package org.papierstroom.stage.receipt;

import org.papierstroom.contract.DocumentStatus;

/**
 * A status with its offset, which says which of a document's statuses is newer: they stand in one
 * partition, and clocks differ.
 */
public record PlacedStatus(DocumentStatus status, long offset) {}
