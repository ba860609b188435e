/** Facts of years, written fast as copies of days that were lived through the desks. */
@NullMarked
package id.satupintu.simulation.bulk;

import org.jspecify.annotations.NullMarked;
