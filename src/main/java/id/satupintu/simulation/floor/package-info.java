/** Simulated staff at their desks: acts that come due one after the other, by whatever clock drives them. */
@NullMarked
package id.satupintu.simulation.floor;

import org.jspecify.annotations.NullMarked;
