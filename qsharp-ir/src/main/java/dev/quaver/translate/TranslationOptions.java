package dev.quaver.translate;

import dev.quaver.exec.Cancellation;
import dev.quaver.format.WriteOptions;

/// How to translate a program.
///
/// @param receiver what diagnostics call whoever cannot take it: a target or a profile
/// @param write what the receiver can do, and how it is written
/// @param optimized whether the circuit may be made shorter
/// @param cancellation stops the translation
public record TranslationOptions(
    String receiver, WriteOptions write, boolean optimized, Cancellation cancellation) {}
