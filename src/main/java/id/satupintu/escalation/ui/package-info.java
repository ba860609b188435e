/** The ledger on the screen: what is owed, the form of APKT Keluhan, rulings, exceptions seen from above. */
@NamedInterface("ui")
@NullMarked
package id.satupintu.escalation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
