/** The criteria of an urgent problem, which the policy does not name: an editable list with days on which each holds. */
@NamedInterface("criterion")
@NullMarked
package id.satupintu.escalation.criterion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
