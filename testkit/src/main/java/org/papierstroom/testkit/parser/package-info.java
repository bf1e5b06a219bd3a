/** What a parser process may do wrong, on demand of the document that it reads. */
@NullMarked
package org.papierstroom.testkit.parser;

import org.jspecify.annotations.NullMarked;
