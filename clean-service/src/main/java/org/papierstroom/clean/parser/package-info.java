/**
 * Reads documents in processes of their own, which a document may kill: a bomb, an endless loop or
 * a crash costs one document and never the service.
 *
 * <p>{@link org.papierstroom.clean.parser.ParserPool} keeps warm processes and replaces those that
 * die; {@link org.papierstroom.clean.parser.ParserMain} is what runs inside them. The two talk in
 * frames over standard input and output.
 */
@NullMarked
package org.papierstroom.clean.parser;

import org.jspecify.annotations.NullMarked;
