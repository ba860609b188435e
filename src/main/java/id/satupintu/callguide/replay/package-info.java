/** Past calls put before another edition of the policy: which requests would have gone another way. */
@NullMarked
package id.satupintu.callguide.replay;

import org.jspecify.annotations.NullMarked;
