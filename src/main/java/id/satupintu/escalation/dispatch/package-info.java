/** What leaves by connector: an outbox in the database, sent once in effect whatever dies in between. */
@NamedInterface("dispatch")
@NullMarked
package id.satupintu.escalation.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
