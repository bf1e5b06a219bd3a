/**
 * Scores what a reader made of a document against what the document says: characters, paragraphs,
 * footnotes, and for hostile files the outcome. Gold comes from generated letters or from folders
 * beside the repository, which are read and never copied.
 */
@NullMarked
package org.papierstroom.testkit.score;

import org.jspecify.annotations.NullMarked;
