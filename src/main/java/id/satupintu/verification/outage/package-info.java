/** When the tool of the TLs was declared slow, and where. It knows nothing of requests. */
@NamedInterface("outage")
@NullMarked
package id.satupintu.verification.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
