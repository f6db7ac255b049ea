package dev.quaver.compiler;

import dev.quaver.target.Profile;

/// What a file or folder holds.
///
/// @param entry the program, or why there is none; everything that is wrong with the sources is among its diagnostics
/// @param profile the target profile for which it was compiled
public record LoadedProgram(Entry entry, Profile profile) {}
