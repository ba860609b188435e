/** The living centre: a call every few seconds, by the real clock. */
@NullMarked
package id.satupintu.simulation.living;

import org.jspecify.annotations.NullMarked;
