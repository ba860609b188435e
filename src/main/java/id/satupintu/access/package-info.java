/** Who works here: staff, roles, teams and sites, signing in, and how far each person may look. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shell", "workday"})
@NullMarked
package id.satupintu.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
