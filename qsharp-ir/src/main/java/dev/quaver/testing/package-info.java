/// Runs `@Test` callables and tells what came of each: what `quaver test` and the bridge to JUnit share.
///
/// [TestRunner] is where to start. The package prints nothing and knows no back end: it runs on what the class path offers.
@NullMarked
package dev.quaver.testing;

import org.jspecify.annotations.NullMarked;
