/** SatuPintu: the one door through which a caller's request becomes a verified account. */
@NullMarked
package id.satupintu;

import org.jspecify.annotations.NullMarked;
