/** When the tool of the TLs was declared slow, and where. It knows nothing of requests. */
@NullMarked
package id.satupintu.verification.outage;

import org.jspecify.annotations.NullMarked;
