/** What a Team Leader is asked while the caller waits: ways outside the policy, and hard complaints after a refusal. */
@NamedInterface("ruling")
@NullMarked
package id.satupintu.escalation.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
