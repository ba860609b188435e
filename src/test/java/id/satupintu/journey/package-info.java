/** Whole working days in a real browser: several people, one request, from the first word to the figure. */
@NullMarked
package id.satupintu.journey;

import org.jspecify.annotations.NullMarked;
