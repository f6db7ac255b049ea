/// JSON as the providers write it: read token by token with the place of everything, and written the same way.
///
/// Nothing here knows what a document means. Jackson's streaming core does the reading and writing; only this package sees
/// it. Nothing of it is loaded before the first document.
@NullMarked
package dev.quaver.azure.json;

import org.jspecify.annotations.NullMarked;
