/** The screen that begins, watches and ends a simulated national day. */
@NullMarked
package id.satupintu.simulation.nation.ui;

import org.jspecify.annotations.NullMarked;
