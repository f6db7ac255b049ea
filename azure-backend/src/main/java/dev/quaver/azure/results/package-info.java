/// Results as Azure's providers give them: read into one kind of histogram, written for who plays the service, and turned into
/// values of the program that ran.
///
/// Probabilities stay probabilities: where a service computes them exactly, nothing here draws samples.
@NullMarked
package dev.quaver.azure.results;

import org.jspecify.annotations.NullMarked;
