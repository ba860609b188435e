/** How many callers will want a TL in the next quarter of an hour, from those of the last weeks, and how far off that is. */
@NullMarked
package id.satupintu.verification.coverage;

import org.jspecify.annotations.NullMarked;
