/** For whom a waiting request rings: one TL of the team, the next, the whole floor, the shift lead. */
@NullMarked
package id.satupintu.verification.offer;

import org.jspecify.annotations.NullMarked;
