/** The TLs on duty at a screen: who is there, and free, busy or pausing. It knows nothing of requests but who holds how many. */
@NullMarked
package id.satupintu.verification.duty;

import org.jspecify.annotations.NullMarked;
