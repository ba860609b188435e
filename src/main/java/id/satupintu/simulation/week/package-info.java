/** The sample week, laid once into each data folder before the house opens. */
@NullMarked
package id.satupintu.simulation.week;

import org.jspecify.annotations.NullMarked;
