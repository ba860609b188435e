/** Who calls: names, numbers and homes as they are found in the country. Pure. */
@NullMarked
package id.satupintu.simulation.people;

import org.jspecify.annotations.NullMarked;
