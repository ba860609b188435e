/** The distribution units of PLN, the provinces that each serves and the time zones in which they lie. */
@ApplicationModule(
        displayName = "Units",
        allowedDependencies = {"access", "audit", "settings", "shell", "workday"})
@NullMarked
package id.satupintu.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
