/** Shifts: which Team Leader is on duty for a team, now and in the days to come (L129 of the policy). */
@NamedInterface("shift")
@NullMarked
package id.satupintu.access.shift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
