/// The whole way from a program to what a format can express: judged, evaluated, decomposed and, where wanted, optimized.
///
/// For those who hand programs to others: the command line, and back ends of remote machines.
@NullMarked
package dev.quaver.translate;

import org.jspecify.annotations.NullMarked;
