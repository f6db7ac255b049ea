/// Q# from Java: load sources, call their callables with Java values, get Java values or a histogram.
///
/// [Project] is where to start. The package knows no back end: it runs on whatever target the class path offers.
@NullMarked
package dev.quaver.api;

import org.jspecify.annotations.NullMarked;
