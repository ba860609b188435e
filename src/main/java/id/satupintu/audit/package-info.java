/** Who did or saw what, and when: one row for each act and each look at protected data. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"access", "shell", "workday"})
@NullMarked
package id.satupintu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
