/**
 * The console over HTTP: an API of JSON, and the page that uses it. Everybody who reaches the port
 * may read; who uploads or redrives must know the key.
 */
@NullMarked
package org.papierstroom.console.web;

import org.jspecify.annotations.NullMarked;
