/// Lays out Q# source anew: the same tokens and comments, other white space. The command `format` and editors call it.
///
/// Tokens come from the parser, each with its role; [LayoutBuilder] puts them between possible line breaks, in groups
/// that break together, and [LayoutPrinter] decides which of them break. All of it takes time linear in the text and
/// recurses nowhere into it. What has been laid out is laid out the same way again: a break that the printer chose is one
/// that the builder takes over from the text the next time.
@NullMarked
package dev.quaver.formatter;

import org.jspecify.annotations.NullMarked;
