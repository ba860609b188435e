/** What is owed to outside systems, by whom and since when, as lists that stay fast with many thousand rows. */
@NamedInterface("ledger")
@NullMarked
package id.satupintu.escalation.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
