/** Why a request can be rejected: the texts of each reason, dated, as an admin edits them. The codes are fixed. */
@NamedInterface("reason")
@NullMarked
package id.satupintu.verification.reason;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
