/// What simulators are held against: a dense matrix oracle, random circuits, and the contract of devices.
@NullMarked
package dev.quaver.sim;

import org.jspecify.annotations.NullMarked;
