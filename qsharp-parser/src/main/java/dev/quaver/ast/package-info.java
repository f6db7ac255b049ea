/// The syntax tree of both dialects: immutable records in sealed families, one family a category.
///
/// A tree is what was written, not what it means: names are unresolved and nothing is desugared. Later phases keep what
/// they find in tables beside it and never change it.
@NullMarked
package dev.quaver.ast;

import org.jspecify.annotations.NullMarked;
