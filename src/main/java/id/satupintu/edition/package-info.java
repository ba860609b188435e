/** The dated editions of the policy: which one holds on a day, and which day nobody can answer for. */
@ApplicationModule(
        displayName = "Editions",
        allowedDependencies = {"access", "audit", "policy", "settings", "shell", "units", "workday"})
@NullMarked
package id.satupintu.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
