/// Runs the samples and katas that come with the published modern compiler, and holds what they should give. Nothing of that
/// package is kept here: it is installed with npm when the profile `conformance` asks for it.
@NullMarked
package dev.quaver.conformance;

import org.jspecify.annotations.NullMarked;
