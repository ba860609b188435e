/** One national day of tens of thousands of calls through the real desks, in accelerated time. */
@NullMarked
package id.satupintu.simulation.nation;

import org.jspecify.annotations.NullMarked;
